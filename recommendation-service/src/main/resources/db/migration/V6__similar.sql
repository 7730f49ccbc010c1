-- Words that speak of the same thing, as editors keep them.
create table concept (
    id         varchar     primary key,
    version    integer     not null,
    terms      varchar[]   not null,
    changed_at timestamptz not null
);
-- One row; counts the changes, so that whoever keeps the whole thesaurus in memory can ask whether it is the newest.
create table thesaurus (
    id      integer primary key check (id = 1),
    edition bigint  not null
);
insert into thesaurus values (1, 0);

-- What a contribution says, as the features by which it is compared; edition is that of the thesaurus.
create table similar_text (
    contribution_id uuid   primary key references contribution on delete cascade,
    edition         bigint not null
);
create index similar_text_edition on similar_text (edition);
create table similar_feature (
    feature         varchar not null,
    contribution_id uuid    not null references contribution on delete cascade,
    primary key (feature, contribution_id)
);
create index similar_feature_contribution on similar_feature (contribution_id);

-- An editor looked at both and said that they mean different things. The lower id comes first.
create table not_the_same (
    first_id   uuid        not null references contribution on delete cascade,
    second_id  uuid        not null references contribution on delete cascade,
    decided_at timestamptz not null,
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index not_the_same_second on not_the_same (second_id);
