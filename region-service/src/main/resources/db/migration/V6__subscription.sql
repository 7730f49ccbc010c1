-- Who gets reminders from the calendar. The address of a person stands here and nowhere else.
create table subscriber (
    id           uuid        primary key,
    version      integer     not null,
    address      varchar     not null,
    address_hash varchar     not null unique,
    leave_code   varchar     not null unique,
    -- where they agreed, for who was imported; null for who asked here
    origin       varchar,
    since        timestamptz not null
);

-- For which calendar: a region, or NL for the whole country. Not confirmed yet: only somebody who typed the address.
create table subscription (
    subscriber_id uuid        not null references subscriber on delete cascade,
    scope         varchar     not null check (scope ~ '^(NL|JZ[0-9]{2})$'),
    requested_at  timestamptz not null,
    token_hash    varchar     unique,
    expires_at    timestamptz,
    confirmed_at  timestamptz,
    primary key (subscriber_id, scope),
    constraint subscription_can_be_confirmed check (
        confirmed_at is not null or (token_hash is not null and expires_at is not null))
);
create index subscription_open on subscription (expires_at) where confirmed_at is null;

-- Who left: no address, only what is needed to know it again. Nothing but the person's own confirmation brings it back.
create table departed_address (
    address_hash varchar     primary key,
    leave_hash   varchar     not null unique,
    left_at      timestamptz not null
);

-- How far a reminder of one occasion on one day came.
create table reminder_run (
    occasion    varchar     not null,
    day         date        not null,
    lead        varchar     not null check (lead in ('EIGHT_WEEKS', 'TWO_WEEKS')),
    started_on  date        not null,
    reached     uuid,
    queued      integer     not null default 0,
    finished_at timestamptz,
    primary key (occasion, lead, day)
);
