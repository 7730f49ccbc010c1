-- Fixed lists that outcomes and attendance refer to.
create table theme (
    id       varchar primary key,
    version  integer not null,
    name     varchar not null,
    position integer not null
);
create table participant_role (
    id       varchar primary key,
    version  integer not null,
    name     varchar not null,
    plural   varchar not null,
    position integer not null
);

-- A copy of what region-service tells.
create table region (
    code         varchar primary key,
    display_name varchar     not null,
    told_at      timestamptz not null
);

create table meeting (
    id                uuid primary key,
    version           integer     not null,
    facilitator       varchar     not null,
    title             varchar     not null,
    kind              varchar     not null,
    mode              varchar     not null,
    series            varchar,
    region_codes      varchar[]   not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    seats             integer     not null check (seats > 0),
    place             varchar,
    online_link       varchar,
    guiding_questions varchar[]   not null,
    notice            varchar,
    example           boolean     not null,
    status            varchar     not null,
    cancelled_because varchar,
    present           integer check (present >= 0),
    note              varchar,
    outcomes          integer     not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    published_at      timestamptz,
    constraint meeting_ends_after_start check (ends_at > starts_at),
    constraint meeting_published_at check ((status = 'PUBLISHED') = (published_at is not null)),
    constraint meeting_cancelled_because check ((status = 'CANCELLED') = (cancelled_because is not null))
);
-- Newest first: of all, of one facilitator, of a region.
create index meeting_newest on meeting (starts_at desc, id desc);
create index meeting_of_facilitator on meeting (facilitator, starts_at desc, id desc);
create index meeting_of_region on meeting using gin (region_codes);

create table meeting_agenda (
    meeting_id uuid    not null references meeting,
    position   integer not null,
    start      time    not null,
    minutes    integer not null check (minutes > 0),
    title      varchar not null,
    primary key (meeting_id, position)
);
create table meeting_attendance (
    meeting_id uuid    not null references meeting,
    position   integer not null,
    role       varchar not null references participant_role,
    count      integer not null check (count >= 0),
    primary key (meeting_id, position)
);

create table outcome (
    id                 uuid primary key,
    version            integer     not null,
    meeting_id         uuid        not null references meeting,
    position           integer     not null check (position > 0),
    kind               varchar     not null,
    theme              varchar     not null references theme,
    text               varchar     not null check (char_length(text) between 1 and 10000),
    voiced_by          varchar[]   not null,
    region_codes       varchar[]   not null,
    consent_to_publish boolean     not null,
    result             varchar,
    remark             varchar,
    held_by            varchar,
    withdrawn          boolean     not null,
    example            boolean     not null,
    created_at         timestamptz not null,
    changed_at         timestamptz not null,
    -- Also the index for reading a meeting's outcomes in order, page by page.
    constraint outcome_position unique (meeting_id, position),
    constraint outcome_remark check ((result is not distinct from 'ENDORSED_WITH_REMARK') = (remark is not null)),
    constraint outcome_held_by check ((result is not distinct from 'MINORITY_VIEW') = (held_by is not null))
);
