-- A copy of what region-service tells: who may register where only affiliated bodies may.
create table participation_body (
    id         uuid primary key,
    affiliated boolean     not null,
    closed     boolean     not null,
    told_at    timestamptz not null
);

-- Who comes. All that is known of a person stands in this table and in no other; rows are deleted, never blanked.
-- turn: the order in which people came, in which seats are given. email is null for who came to the door without one.
create table registration (
    id            uuid primary key,
    version       integer     not null,
    meeting_id    uuid        not null references meeting,
    state         varchar     not null,
    turn          integer     not null,
    role          varchar     not null references participant_role,
    capacity      varchar     not null,
    name          varchar     not null,
    email         varchar,
    email_hash    varchar,
    organisation  varchar,
    body_id       uuid,
    needs         varchar[]   not null,
    other_needs   varchar,
    account       varchar,
    present       boolean     not null,
    registered_at timestamptz not null,
    changed_at    timestamptz not null,
    withdrawn_at  timestamptz,
    constraint registration_turn unique (meeting_id, turn),
    constraint registration_state check (state in ('REGISTERED', 'WAITING', 'WITHDRAWN')),
    constraint registration_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint registration_absent check (state <> 'WITHDRAWN' or not present),
    constraint registration_email check ((email is null) = (email_hash is null))
);
create unique index registration_once on registration (meeting_id, email_hash) where state <> 'WITHDRAWN';
create index registration_in_state on registration (meeting_id, state, turn);
create index registration_of_person on registration (email_hash, registered_at);
create index registration_of_account on registration (account) where account is not null;

-- Private links in mails, each mail its own. Whoever has the code may see and change what belongs to that address.
create table registration_link (
    code_hash       varchar primary key,
    registration_id uuid not null references registration on delete cascade
);
create index registration_link_of_registration on registration_link (registration_id);

-- What is left of registrations that were deleted after a meeting: how many people of each role.
create table registration_count (
    meeting_id uuid    not null references meeting,
    role       varchar not null references participant_role,
    registered integer not null check (registered >= 0),
    present    integer not null check (present >= 0),
    primary key (meeting_id, role)
);
