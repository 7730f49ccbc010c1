-- Copies of what other services own, fed by their events. Events of different subjects arrive in any order, so copies
-- never refer to one another by foreign key: they are joined when read, and told_at keeps an old event from winning.
create table region (
    code         varchar     primary key,
    name         varchar     not null,
    display_name varchar     not null,
    provinces    varchar[]   not null,
    told_at      timestamptz not null
);

create table municipality (
    code      varchar     primary key,
    name      varchar     not null,
    sort_name varchar     collate "C" not null,
    told_at   timestamptz not null
);
create index municipality_sort_name on municipality (sort_name, code);

-- Half-open: on valid_until it no longer holds.
create table membership (
    municipality_code varchar not null references municipality,
    region_code       varchar not null,
    valid_from        date    not null,
    valid_until       date,
    primary key (municipality_code, valid_from)
);
create index membership_region on membership (region_code, municipality_code);

-- Who is where on a day, in Europe/Amsterdam.
create function municipality_on(day date)
    returns table (code varchar, name varchar, sort_name varchar, region_code varchar)
    language sql stable as $$
        select m.code, m.name, m.sort_name, s.region_code
          from municipality m
          join membership s on s.municipality_code = m.code
           and s.valid_from <= day and (s.valid_until is null or s.valid_until > day)
    $$;

create table theme (
    id       varchar     primary key,
    name     varchar     not null,
    position integer     not null,
    told_at  timestamptz not null
);

create table participant_role (
    id       varchar     primary key,
    name     varchar     not null,
    plural   varchar     not null,
    position integer     not null,
    told_at  timestamptz not null
);

-- Meetings of which the outcomes were published.
create table meeting (
    id           uuid        primary key,
    title        varchar     not null,
    kind         varchar     not null,
    mode         varchar     not null,
    series       varchar,
    region_codes varchar[]   not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    outcomes     integer     not null,
    example      boolean     not null,
    told_at      timestamptz not null
);
create index meeting_regions on meeting using gin (region_codes);

-- Exact counts: whoever shows them to the public hides 1 to 4.
create table meeting_attendance (
    meeting_id uuid    not null references meeting,
    role       varchar not null,
    people     integer not null check (people >= 0),
    primary key (meeting_id, role)
);
