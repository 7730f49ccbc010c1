-- A body belongs to a municipality or to a provider; a municipality that ended became part of another. Known from the next
-- news of each.
alter table body
    add column municipality_code varchar;
alter table municipality
    add column successor varchar;
create index municipality_successor on municipality (successor) where successor is not null;

-- When an answer was written down, which may be long after the day of the decision. The default is for what stands there.
alter table assessment
    add column given_at timestamptz not null default now();
create index assessment_given on assessment (municipality_code, given_at);

-- What participation bodies and a municipality say to each other under its answer. Nothing is public before an editor let
-- it through; from then on it has a moment, and it does not change any more. The answer is kept as it stood.
create table reply (
    id                uuid        primary key,
    version           integer     not null,
    recommendation_id uuid        not null references recommendation,
    municipality_code varchar     not null,
    review_id         uuid        not null,
    answer_version    integer     not null,
    answer_outcome    varchar     not null,
    answered_at       timestamptz not null,
    speaker           varchar     not null check (speaker in ('BODY', 'MUNICIPALITY')),
    body_id           uuid,
    state             varchar     not null
        check (state in ('WAITING', 'PUBLISHED', 'REFUSED', 'TAKEN_BACK', 'WITHDRAWN')),
    text              varchar     not null,
    reason            varchar,
    example           boolean     not null,
    written_at        timestamptz not null,
    published_at      timestamptz,
    foreign key (review_id, recommendation_id) references assessment,
    constraint body_speaks_for_itself check ((speaker = 'BODY') = (body_id is not null)),
    constraint taken_back_has_no_words check ((state in ('TAKEN_BACK', 'WITHDRAWN')) = (text = '')),
    constraint refused_has_a_reason check ((state = 'REFUSED') = (reason is not null)),
    constraint public_has_a_moment check ((state in ('PUBLISHED', 'WITHDRAWN')) = (published_at is not null))
);
create index reply_public on reply (recommendation_id, municipality_code, published_at, id) where published_at is not null;
create index reply_queue on reply (state, written_at, id);
create index reply_body on reply (body_id, written_at desc, id) where body_id is not null;
create index reply_municipality on reply (municipality_code, written_at desc, id) where speaker = 'MUNICIPALITY';
create index reply_news on reply (municipality_code, published_at) where published_at is not null;

-- Who is waited for under the answers of a municipality to a recommendation, and since when: what the rule of turns makes of
-- the public replies.
create table dialogue (
    recommendation_id uuid        not null references recommendation,
    municipality_code varchar     not null,
    version           integer     not null,
    awaited           varchar     check (awaited in ('BODY', 'MUNICIPALITY')),
    awaited_since     timestamptz,
    primary key (recommendation_id, municipality_code),
    constraint awaited_since_a_moment check ((awaited is null) = (awaited_since is null))
);
create index dialogue_awaited on dialogue (municipality_code, awaited_since) where awaited = 'MUNICIPALITY';

-- Who gets one mail a day. The address stands here and nowhere else; whoever leaves is forgotten.
create table digest_reader (
    id                 uuid        primary key,
    version            integer     not null,
    account            varchar     not null unique,
    address            varchar     not null,
    hour               integer     not null check (hour between 0 and 23),
    municipality_codes varchar[]   not null,
    body_ids           uuid[]      not null,
    leave_code         varchar     not null unique,
    token_hash         varchar     unique,
    asked_at           timestamptz,
    confirmed_at       timestamptz,
    told_until         timestamptz not null,
    last_day           date        not null,
    constraint digest_can_be_confirmed check (confirmed_at is not null or token_hash is not null and asked_at is not null)
);
create index digest_due on digest_reader (last_day, hour) where confirmed_at is not null;
create index digest_unconfirmed on digest_reader (asked_at) where confirmed_at is null;

-- The codes of who left: whoever follows the link in an old mail hears that it worked.
create table digest_departure (
    leave_hash varchar     primary key,
    left_at    timestamptz not null
);

-- The words of a refused submission go after a while; that it was refused stays.
alter table submission
    add column erased_at timestamptz,
    drop constraint withdrawn_has_no_words,
    drop constraint refusal_has_a_reason,
    add constraint erased_has_no_words check ((state = 'WITHDRAWN' or erased_at is not null) = (text = '')),
    add constraint refusal_has_a_reason check (state <> 'REFUSED' or (reason is null) = (erased_at is not null)),
    add constraint only_refused_is_erased
        check (erased_at is null or state = 'REFUSED' and num_nonnulls(body_id, municipality_code) = 0);
create index submission_refused on submission (decided_at) where state = 'REFUSED' and erased_at is null;
