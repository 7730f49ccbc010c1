-- When the answers of a review become public, and whether a second person confirms each of them.
alter table review
    add column publish_on   date,
    add column confirmation boolean not null default false,
    add column announced    boolean not null default true;
alter table review alter column confirmation drop default, alter column announced drop default;
create index review_unannounced on review (publish_on) where not announced;

-- From which municipality the words of an answer were taken.
alter table assessment
    add column copied_from varchar;

-- Whether everyone may see what a review says, on a day in Europe/Amsterdam.
create function is_public(publish_on date, day date)
    returns boolean
    language sql immutable as $$ select publish_on is null or publish_on <= day $$;

-- The answers that everyone may see. Whoever shows answers to the public reads from here.
create function public_assessment(day date)
    returns setof assessment
    language sql stable as $$
        select a.* from assessment a join review v on v.id = a.review_id where is_public(v.publish_on, day)
    $$;

-- What a municipality is still working at. It never counts as an answer and nobody else sees it.
create table answer_draft (
    review_id         uuid        not null references review,
    recommendation_id uuid        not null references recommendation,
    version           integer     not null,
    content           varchar     not null,
    kept_by           varchar     not null,
    kept_at           timestamptz not null,
    submitted         boolean     not null,
    primary key (review_id, recommendation_id)
);

-- Standard words for an answer, of one municipality or, without one, of everyone.
create table standard_rationale (
    id                uuid        primary key,
    version           integer     not null,
    municipality_code varchar,
    title             varchar     not null,
    text              varchar     not null,
    changed_at        timestamptz not null
);
create index standard_rationale_by_title on standard_rationale (title, id);

-- What the municipalities of a region may answer alike. Each takes it over itself, or not.
create table joint_answer (
    region_code       varchar     not null,
    recommendation_id uuid        not null references recommendation,
    version           integer     not null,
    municipality_code varchar     not null,
    content           varchar     not null,
    proposed_at       timestamptz not null,
    primary key (region_code, recommendation_id)
);

-- Answers that were written in a spreadsheet and sent back, to look at before they are given. A file goes when it is given.
create table answer_sheet (
    id          uuid        primary key,
    version     integer     not null,
    review_id   uuid        not null references review,
    file        bytea,
    uploaded_at timestamptz not null,
    applied_at  timestamptz,
    preview     varchar,
    added       integer     not null,
    changed     integer     not null,
    constraint answer_sheet_applied check ((applied_at is null) = (preview is null))
);
create index answer_sheet_waiting on answer_sheet (uploaded_at) where file is not null;

-- What came of an answer of before, as the municipality tells it when it evaluates.
create table realisation (
    review_id         uuid        not null references review,
    recommendation_id uuid        not null references recommendation,
    version           integer     not null,
    municipality_code varchar     not null,
    state             varchar     not null check (state in ('REALISED', 'PARTLY', 'NOT')),
    explanation       varchar     not null,
    told_at           timestamptz not null,
    primary key (review_id, recommendation_id)
);
create index realisation_newest on realisation (recommendation_id, municipality_code, told_at desc, review_id);

-- What everyone may read about what came of answers.
create function public_realisation(day date)
    returns setof realisation
    language sql stable as $$
        select z.* from realisation z join review v on v.id = z.review_id where is_public(v.publish_on, day)
    $$;
