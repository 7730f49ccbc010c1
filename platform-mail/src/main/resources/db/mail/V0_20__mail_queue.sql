-- Mail that was committed with a change. Who it is for and what it says go as soon as it has been sent or refused;
-- the key stays a while, so that the same mail is never queued twice.
create table mail (
    key         varchar     primary key,
    state       varchar     not null default 'WAITING',
    recipient   varchar,
    subject     varchar,
    text        varchar,
    reply_to    varchar,
    unsubscribe varchar,
    queued_at   timestamptz not null default now(),
    -- when it may be tried; while it is being sent: until when it is nobody else's
    due_at      timestamptz not null default now(),
    attempts    integer     not null default 0,
    finished_at timestamptz,
    refused     varchar,
    constraint mail_state check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED')),
    constraint mail_open_has_content check (
        state in ('SENT', 'REFUSED') or (recipient is not null and subject is not null and text is not null)),
    constraint mail_done_is_erased check (
        state in ('WAITING', 'SENDING')
        or (finished_at is not null and coalesce(recipient, subject, text, reply_to, unsubscribe) is null))
);
-- To one person first (a confirmation that somebody waits for), then what went to many.
create index mail_due on mail ((unsubscribe is not null), due_at) where state in ('WAITING', 'SENDING');
create index mail_finished on mail (finished_at) where finished_at is not null;
