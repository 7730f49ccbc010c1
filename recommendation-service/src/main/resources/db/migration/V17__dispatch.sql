-- Organisations that get editions, kept by editors. Without an address an editor brings or posts it.
create table recipient (
    id          uuid        primary key,
    version     integer     not null,
    name        varchar     not null,
    kind        varchar     not null
        check (kind in ('ASSOCIATION', 'MINISTRY', 'PARLIAMENT', 'YOUTH', 'COUNCIL', 'MUNICIPALITY', 'OTHER')),
    -- Absent: for editions of every region, and of the country.
    region_code varchar,
    email       varchar,
    retired     boolean     not null,
    changed_at  timestamptz not null
);
create index recipient_by_name on recipient (name, id);

insert into recipient values
    ('0190a5d0-0000-7000-8000-00000000d501', 0, 'VNG', 'ASSOCIATION', null, null, false, now()),
    ('0190a5d0-0000-7000-8000-00000000d502', 0, 'Ministerie van Volksgezondheid, Welzijn en Sport', 'MINISTRY', null, null, false, now()),
    ('0190a5d0-0000-7000-8000-00000000d503', 0, 'Tweede Kamer', 'PARLIAMENT', null, null, false, now()),
    ('0190a5d0-0000-7000-8000-00000000d504', 0, 'Jeugdzorg Nederland', 'ASSOCIATION', null, null, false, now()),
    ('0190a5d0-0000-7000-8000-00000000d505', 0, 'Jeugdwelzijnsberaad', 'YOUTH', null, null, false, now());

-- Who gets which edition, and how far that is. The name stays as it was then; the address stands with the recipient only.
create table dispatch (
    edition_id   uuid        not null references edition,
    recipient_id uuid        not null references recipient,
    version      integer     not null,
    name         varchar     not null,
    kind         varchar     not null,
    -- PLANNED: nothing was done yet. QUEUED: the mail queue has it. HANDED_OVER: the mail server took it.
    state        varchar     not null check (state in ('PLANNED', 'QUEUED', 'HANDED_OVER', 'FAILED', 'BY_HAND')),
    attempt      integer     not null check (attempt > 0),
    planned_at   timestamptz not null,
    settled_at   timestamptz,
    reason       varchar,
    answered_on  date,
    answer       varchar,
    primary key (edition_id, recipient_id),
    constraint settled_has_a_moment check ((state in ('HANDED_OVER', 'FAILED', 'BY_HAND')) = (settled_at is not null)),
    constraint answer_has_a_day check (answer is null or answered_on is not null)
);
create index dispatch_unsettled on dispatch (state, planned_at, edition_id, recipient_id) where state in ('PLANNED', 'QUEUED');
create index dispatch_by_name on dispatch (edition_id, name, recipient_id);
