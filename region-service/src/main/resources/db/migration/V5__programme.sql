-- What was set out to be reached in a year.
create table programme (
    year       integer     primary key check (year between 2000 and 2100),
    version    integer     not null,
    changed_at timestamptz not null
);
create table programme_target (
    year   integer not null references programme,
    what   varchar not null,
    number integer not null check (number >= 0),
    primary key (year, what)
);
-- The plan for 2021: meetings in 21 regions, support at 30 organisations.
insert into programme (year, version, changed_at) values (2021, 0, '2021-01-01T00:00:00+01:00');
insert into programme_target (year, what, number) values
    (2021, 'REGIONS_WITH_MEETINGS', 21),
    (2021, 'ORGANISATIONS_IN_TRAJECTORY', 30);

-- Which published meetings meeting-service told of.
create table heard_meeting (
    id           uuid      primary key,
    kind         varchar   not null,
    held_on      date      not null,
    region_codes varchar[] not null,
    example      boolean   not null
);
create index heard_meeting_held_on on heard_meeting (held_on);

-- The phases of a support trajectory, in their order; one that is final ends it.
create table trajectory_phase (
    code     varchar primary key,
    name     varchar not null,
    position integer not null unique,
    final    boolean not null
);
insert into trajectory_phase (code, name, position, final) values
    ('ORIENTATION', 'Kennismaken', 1, false),
    ('PLAN', 'Plan maken', 2, false),
    ('START', 'Beginnen', 3, false),
    ('PRACTICE', 'Doen en leren', 4, false),
    ('EMBEDDING', 'Vasthouden', 5, false),
    ('COMPLETED', 'Afgerond', 6, true),
    ('STOPPED', 'Gestopt', 7, true);

-- Support of an organisation in setting up participation that matters. Not public.
create table trajectory (
    id           uuid        primary key,
    version      integer     not null,
    provider_id  uuid        not null references provider,
    phase        varchar     not null references trajectory_phase,
    started_on   date        not null,
    ended_on     date        check (ended_on >= started_on),
    next_step    varchar,
    next_step_on date,
    example      boolean     not null,
    changed_at   timestamptz not null
);
create unique index trajectory_open on trajectory (provider_id) where ended_on is null;
create index trajectory_newest on trajectory (started_on desc, id desc);

-- What it went through.
create table trajectory_step (
    trajectory_id uuid        not null references trajectory,
    position      integer     not null,
    at            timestamptz not null,
    phase         varchar     not null,
    next_step     varchar,
    next_step_on  date,
    note          varchar,
    primary key (trajectory_id, position)
);

-- Files with bodies that a steward uploaded to look at. A file is erased when it is applied, or after some days.
create table body_import (
    id          uuid        primary key,
    version     integer     not null,
    file        bytea,
    uploaded_at timestamptz not null,
    applied_at  timestamptz,
    preview     varchar,
    added       integer     not null,
    changed     integer     not null,
    constraint body_import_applied check ((applied_at is null) = (preview is null))
);
create index body_import_waiting on body_import (uploaded_at) where file is not null;

-- That someone wrote to a body, to limit how often; never what. Erased after a day.
create table body_message (
    id      uuid        primary key,
    body_id uuid        not null references participation_body,
    sender  varchar     not null,
    sent_at timestamptz not null
);
create index body_message_of_body on body_message (body_id, sent_at);
create index body_message_of_sender on body_message (sender, sent_at);
create index body_message_sent_at on body_message (sent_at);
