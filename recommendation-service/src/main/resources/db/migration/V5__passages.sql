-- What this service knows of the texts of regional visions: what answers can point at.
create table vision_section (
    id          varchar     primary key,
    version_id  varchar     not null,
    region_code varchar     not null,
    title       varchar     not null,
    told_at     timestamptz not null
);
create index vision_section_version on vision_section (version_id, id);

create table vision_passage (
    section_id varchar not null references vision_section,
    position   integer not null,
    id         uuid    not null,
    text       varchar not null,
    primary key (section_id, position)
);
create index vision_passage_id on vision_passage (id);

-- The passages of a vision that an answer led to. No foreign key to them: a passage may be rewritten away.
create table assessment_passage (
    review_id         uuid    not null,
    recommendation_id uuid    not null,
    position          integer not null,
    passage_id        uuid    not null,
    primary key (review_id, recommendation_id, position),
    foreign key (review_id, recommendation_id) references assessment
);
create index assessment_passage_passage on assessment_passage (passage_id);
