-- What something is about, besides its theme; kept by editors. One that has ended is not offered any more, and keeps its
-- name where it was chosen.
create table topic (
    id         varchar     primary key,
    version    integer     not null,
    name       varchar     not null,
    position   integer     not null check (position > 0),
    ended      boolean     not null,
    changed_at timestamptz not null
);
create unique index topic_name on topic (lower(name));
insert into topic (id, version, name, position, ended, changed_at) values
    ('18-jaarsgrens',      0, '18-jaarsgrens',      1, false, now()),
    ('integrale-zorg',     0, 'Integrale zorg',     2, false, now()),
    ('privacy',            0, 'Privacy',            3, false, now()),
    ('ouderparticipatie',  0, 'Ouderparticipatie',  4, false, now()),
    ('wonen',              0, 'Wonen',              5, false, now()),
    ('regiovisie',         0, 'Regiovisie',         6, false, now());

-- Sent in from outside a meeting. Nothing in here is public: what an editor accepts becomes a contribution with the same
-- id. Whoever wrote it is known by the hash of a code alone.
create table submission (
    id                uuid        primary key,
    version           integer     not null,
    state             varchar     not null
        check (state in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    kind              varchar     not null,
    text              varchar     not null,
    level             varchar     not null,
    municipality_code varchar,
    region_codes      varchar[]   not null,
    theme             varchar,
    topics            varchar[]   not null,
    voiced_by         varchar     not null,
    body_id           uuid,
    code_hash         varchar     not null unique,
    published_text    varchar,
    reason            varchar,
    example           boolean     not null,
    submitted_at      timestamptz not null,
    decided_at        timestamptz,
    constraint withdrawn_has_no_words check ((state = 'WITHDRAWN') = (text = '')),
    constraint withdrawn_has_no_author
        check (state <> 'WITHDRAWN' or num_nonnulls(body_id, municipality_code, published_text, reason) = 0),
    constraint refusal_has_a_reason check (state <> 'REFUSED' or reason is not null)
);
-- Whoever waits longest comes first.
create index submission_queue on submission (submitted_at, id) where state = 'RECEIVED';
create index submission_oldest on submission (submitted_at, id);
create index submission_body on submission (body_id, submitted_at desc, id) where body_id is not null;

-- A contribution was said in a meeting, which endorsed it; or it was sent in, and then it has a level.
alter table contribution
    alter column meeting_id drop not null,
    alter column endorsement drop not null,
    add column level varchar check (level in ('ORGANISATION', 'MUNICIPALITY', 'REGION', 'NATIONAL')),
    add column municipality_code varchar,
    add column body_id uuid,
    add column edited boolean not null default false,
    add column topics varchar[] not null default '{}',
    add column erased_at timestamptz,
    add constraint said_in_a_meeting_or_sent_in
        check ((meeting_id is null) = (level is not null) and (meeting_id is null) = (endorsement is null)),
    add constraint erased_has_no_words_and_no_author
        check (erased_at is null or text = '' and body_id is null and municipality_code is null);
create index contribution_topics on contribution using gin (topics);
create index contribution_national on contribution (published_at desc, position, id) where level = 'NATIONAL';
