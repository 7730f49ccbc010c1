-- A region can end and be followed by others. What a region and a municipality are called is kept by day; name,
-- display_name and contact beside it are what others were told last.
alter table youth_region
    add column name         varchar,
    add column display_name varchar,
    add column contact      varchar,
    add column valid_until  date,
    add column successors   varchar[] not null default '{}',
    alter column population drop not null,
    drop constraint youth_region_abbreviation_key,
    drop constraint youth_region_tile_column_tile_row_key;

update youth_region r
   set (name, display_name) = (select n.name, n.display_name from region_name n
                                where n.region_code = r.code and n.valid_from <= current_date
                                order by n.valid_from desc limit 1);

alter table youth_region
    alter column name set not null,
    alter column display_name set not null,
    add check (valid_until is not null or successors = '{}');

-- A region that ended leaves its letters and its place on the map to another.
create unique index youth_region_abbreviation on youth_region (abbreviation) where valid_until is null;
create unique index youth_region_tile on youth_region (tile_column, tile_row) where valid_until is null;

create table municipality_name (
    municipality_code varchar not null references municipality,
    valid_from        date    not null,
    name              varchar not null,
    search_name       varchar collate "C" not null,
    primary key (municipality_code, valid_from)
);

insert into municipality_name (municipality_code, valid_from, name, search_name)
select u.code, (select min(m.valid_from) from membership m where m.municipality_code = u.code), u.name, u.search_name
  from municipality u;

-- The municipality that speaks for a region, from a day on.
create table contact_municipality (
    region_code       varchar not null references youth_region,
    valid_from        date    not null,
    municipality_code varchar not null references municipality,
    primary key (region_code, valid_from)
);

-- What a steward uploaded: all regions and memberships from a day on. The files stay, also when they were applied.
create table classification (
    id             uuid        primary key,
    version        integer     not null,
    status         varchar     not null check (status in ('DRAFT', 'APPLIED')),
    valid_from     date        not null,
    municipalities bytea       not null,
    regions        bytea,
    successors     varchar[]   not null,
    created_by     varchar     not null,
    created_at     timestamptz not null,
    applied_by     varchar,
    applied_at     timestamptz,
    preview        varchar,
    changes        varchar,
    check ((status = 'APPLIED') = (applied_at is not null and preview is not null and changes is not null))
);
create index classification_newest on classification (created_at desc, id desc);
