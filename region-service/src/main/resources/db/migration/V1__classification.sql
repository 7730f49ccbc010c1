-- Youth regions (jeugdregio's), as CBS counts them.
create table youth_region (
    code         varchar   primary key check (code ~ '^JZ[0-9]{2}$'),
    version      integer   not null,
    abbreviation varchar   not null unique check (abbreviation ~ '^[A-Z]{3}$'),
    provinces    varchar[] not null check (cardinality(provinces) > 0),
    tile_column  integer   not null check (tile_column >= 0),
    tile_row     integer   not null check (tile_row >= 0),
    population   integer   not null check (population > 0),
    unique (tile_column, tile_row)
);

-- A name holds until the next one begins.
create table region_name (
    region_code  varchar not null references youth_region,
    valid_from   date    not null,
    name         varchar not null,
    display_name varchar not null,
    primary key (region_code, valid_from)
);

create table municipality (
    code        varchar primary key check (code ~ '^GM[0-9]{4}$'),
    version     integer not null,
    name        varchar not null,
    search_name varchar collate "C" not null,
    successor   varchar references municipality deferrable initially deferred
);
create index municipality_search_name on municipality (search_name, code);

-- Half-open: on valid_until it no longer holds. A municipality is in one region at a time.
create table membership (
    municipality_code varchar not null references municipality,
    region_code       varchar not null references youth_region,
    valid_from        date    not null,
    valid_until       date    check (valid_until > valid_from),
    primary key (municipality_code, valid_from)
);
create unique index membership_current on membership (municipality_code) where valid_until is null;
create index membership_region on membership (region_code, valid_from);
