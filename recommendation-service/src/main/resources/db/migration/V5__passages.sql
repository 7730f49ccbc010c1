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

-- The passages of a vision that an answer led to. Without a foreign key: a passage may be rewritten away.
alter table assessment add column passages uuid[] not null default '{}';
create index assessment_passages on assessment using gin (passages);
