-- One municipality walks through the recommendations that hold for its region.
create table review (
    id                uuid        primary key,
    version           integer     not null,
    municipality_code varchar     not null,
    region_code       varchar     not null,
    occasion          varchar     not null check (occasion in ('DRAFTING', 'EVALUATION', 'ADJUSTMENT')),
    status            varchar     not null check (status in ('OPEN', 'CLOSED')),
    vision_version    varchar,
    due               date,
    example           boolean     not null,
    opened_at         timestamptz not null,
    closed_at         timestamptz,
    constraint closed_has_a_moment check ((status = 'CLOSED') = (closed_at is not null))
);
create unique index review_one_open on review (municipality_code, region_code, occasion) where status = 'OPEN';
create index review_newest on review (opened_at desc, id);
create index review_municipality on review (municipality_code, opened_at desc, id);

-- The newest answer of a municipality to a recommendation is the one that counts.
create table assessment (
    review_id         uuid        not null references review,
    recommendation_id uuid        not null references recommendation,
    version           integer     not null,
    municipality_code varchar     not null,
    outcome           varchar     not null
        check (outcome in ('ACCEPTED', 'PARTIALLY_ACCEPTED', 'REJECTED', 'OUT_OF_SCOPE')),
    rationale         varchar,
    answered_at       timestamptz not null,
    example           boolean     not null,
    primary key (review_id, recommendation_id),
    constraint only_acceptance_needs_no_rationale check (outcome = 'ACCEPTED' or rationale is not null)
);
create index assessment_newest on assessment (recommendation_id, municipality_code, answered_at desc, review_id);

create table assessment_action (
    review_id         uuid    not null,
    recommendation_id uuid    not null,
    position          integer not null,
    text              varchar not null,
    owner             varchar,
    quarter           varchar,
    primary key (review_id, recommendation_id, position),
    foreign key (review_id, recommendation_id) references assessment
);
