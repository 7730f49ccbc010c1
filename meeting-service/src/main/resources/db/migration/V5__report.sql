-- missing: who was missing at the table, in words. not_endorsed_because: why the group did not go through the list.
alter table meeting
    add column missing             varchar[] not null default '{}',
    add column not_endorsed_because varchar;

create table meeting_report (
    meeting_id   uuid primary key references meeting,
    version      integer     not null,
    text         varchar     not null check (char_length(text) between 1 and 100000),
    tips         varchar[]   not null,
    errata       integer     not null check (errata >= 0),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    published_at timestamptz,
    constraint meeting_report_draft_has_no_errata check (published_at is not null or errata = 0)
);

-- Corrections of a published report: added, never changed.
create table erratum (
    id           uuid primary key,
    meeting_id   uuid        not null references meeting_report,
    number       integer     not null check (number > 0),
    text         varchar     not null check (char_length(text) between 1 and 5000),
    reason       varchar     not null check (char_length(reason) between 1 and 1000),
    published_at timestamptz not null,
    constraint erratum_number unique (meeting_id, number)
);

-- Each edition as a tagged PDF: printed once, the same bytes for ever.
create table report_document (
    meeting_id uuid        not null references meeting_report,
    number     integer     not null check (number > 0),
    content    bytea       not null,
    made_at    timestamptz not null,
    primary key (meeting_id, number)
);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception '% is published and never changes', tg_table_name;
end
$$;
create trigger meeting_report_immutable before update on meeting_report for each row
    when (old.published_at is not null
        and (old.text, old.tips, old.published_at) is distinct from (new.text, new.tips, new.published_at))
    execute function refuse_change();
create trigger erratum_immutable before update or delete on erratum for each row execute function refuse_change();
create trigger report_document_immutable before update or delete on report_document for each row
    execute function refuse_change();

-- The period in which those who were there may remark on the list.
create table remark_round (
    meeting_id uuid primary key references meeting,
    version    integer     not null,
    days       integer     not null check (days between 1 and 60),
    opened_at  timestamptz not null,
    closes_at  timestamptz not null check (closes_at > opened_at),
    invited    integer     not null check (invited >= 0)
);

-- Who may remark: of the link only a digest is kept, and all of it goes when the person is forgotten.
create table remark_invitation (
    id              uuid primary key,
    meeting_id      uuid        not null references remark_round,
    registration_id uuid        not null references registration on delete cascade,
    code_hash       varchar     not null unique,
    created_at      timestamptz not null,
    constraint remark_invited_once unique (meeting_id, registration_id)
);
create index remark_invitation_of_registration on remark_invitation (registration_id);

-- outcome_id: null for the list as a whole. invitation_id: null once the person was forgotten.
create table remark (
    id            uuid primary key,
    version       integer     not null,
    meeting_id    uuid        not null references remark_round,
    invitation_id uuid references remark_invitation on delete set null,
    outcome_id    uuid references outcome,
    text          varchar     not null check (char_length(text) between 1 and 2000),
    verdict       varchar check (verdict in ('TAKEN_OVER', 'NOTED')),
    answer        varchar,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    constraint remark_noted_has_answer check (verdict is distinct from 'NOTED' or answer is not null),
    constraint remark_answer_has_verdict check (answer is null or verdict is not null)
);
create unique index remark_once on remark (invitation_id, outcome_id) nulls not distinct where invitation_id is not null;
create index remark_of_meeting on remark (meeting_id, created_at);
