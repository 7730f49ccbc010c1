-- A series of meetings, as meeting-service tells of it.
create table series (
    id      varchar     primary key,
    name    varchar     not null,
    told_at timestamptz not null
);

-- To which series a meeting belongs, from the moment that it is announced; it may not be published yet, or never be.
create table announced_meeting (
    id        uuid        primary key,
    -- Absent: to none.
    series_id varchar,
    told_at   timestamptz not null
);
create index announced_meeting_of_series on announced_meeting (series_id, id);

-- A recommendation belongs to each series in whose meetings something of it was said.
create view recommendation_of_series as
    select distinct s.recommendation_id, a.series_id
      from recommendation_source s
      join contribution c on c.id = s.contribution_id
      join announced_meeting a on a.id = c.meeting_id and a.series_id is not null;

-- An edition is of a region, of a series, or with neither of the country.
alter table edition
    add column series_id varchar,
    add constraint edition_of_one_thing check (region_code is null or series_id is null),
    drop constraint edition_numbered,
    add constraint edition_numbered unique nulls not distinct (region_code, series_id, number);
create index edition_of_series on edition (series_id, made_at desc, id) where series_id is not null;
