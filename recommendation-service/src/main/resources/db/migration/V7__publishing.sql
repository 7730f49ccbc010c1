-- Participation bodies, as region-service tells them.
create table body (
    id           uuid        primary key,
    name         varchar     not null,
    region_codes varchar[]   not null,
    listed       boolean     not null,
    example      boolean     not null,
    closed       boolean     not null,
    told_at      timestamptz not null
);

-- The life of a recommendation: written, read by councils if the editor wants that, public, and perhaps over.
alter table recommendation
    drop constraint recommendation_status_check,
    drop constraint published_has_a_number,
    add column round_until  date,
    add column ended_at     timestamptz,
    add column end_reason   varchar,
    add column successor_id uuid references recommendation,
    -- What it was bundled from when it ended: from then on those contributions wait again, or belong to its successor.
    add column last_sources uuid[],
    add constraint recommendation_status
        check (status in ('DRAFT', 'IN_REVIEW', 'DISCARDED', 'PUBLISHED', 'WITHDRAWN', 'SUPERSEDED')),
    add constraint public_has_a_number
        check ((status in ('PUBLISHED', 'WITHDRAWN', 'SUPERSEDED')) = (number is not null)
               and (number is null) = (published_at is null)),
    add constraint in_review_until_a_day check ((status = 'IN_REVIEW') = (round_until is not null)),
    add constraint ended_with_its_sources
        check ((status in ('WITHDRAWN', 'SUPERSEDED')) = (ended_at is not null)
               and (ended_at is null) = (last_sources is null)),
    add constraint withdrawn_with_a_reason check (status <> 'WITHDRAWN' or end_reason is not null),
    add constraint superseded_by_another
        check ((status = 'SUPERSEDED') = (successor_id is not null) and successor_id <> id);
create index recommendation_successor on recommendation (successor_id) where successor_id is not null;

-- What was public once keeps its words and its number; only that it ends is added.
drop trigger recommendation_immutable on recommendation;
drop function published_is_immutable;
create function published_keeps_its_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (new.id, new.number, new.title, new.text, new.theme, new.national, new.region_codes, new.notice, new.example,
           new.created_at, new.published_at)
          is distinct from
          (old.id, old.number, old.title, old.text, old.theme, old.national, old.region_codes, old.notice, old.example,
           old.created_at, old.published_at)
       or new.status in ('DRAFT', 'IN_REVIEW', 'DISCARDED')
       or old.ended_at is not null then
        raise exception 'a published recommendation is immutable';
    end if;
    return new;
end $$;
create trigger recommendation_immutable before update or delete on recommendation
    for each row when (old.number is not null) execute function published_keeps_its_words();

-- What it is bundled from, also after it has ended.
create view recommendation_source as
    select recommendation_id, id contribution_id from contribution where recommendation_id is not null
    union all
    select id, unnest(last_sources) from recommendation where last_sources is not null;

-- Published recommendations that a draft is to take the place of; it does when it is published.
create table recommendation_predecessor (
    recommendation_id uuid not null references recommendation,
    predecessor_id    uuid not null references recommendation,
    primary key (recommendation_id, predecessor_id),
    check (recommendation_id <> predecessor_id)
);
create index recommendation_predecessor_of on recommendation_predecessor (predecessor_id);

-- Every wording that a draft ever had: each step of an editor can be looked at and taken back.
create table recommendation_wording (
    recommendation_id uuid        not null references recommendation,
    revision          integer     not null,
    title             varchar     not null,
    text              varchar     not null,
    theme             varchar     not null,
    national          boolean     not null,
    region_codes      varchar[]   not null,
    sources           uuid[]      not null,
    written_at        timestamptz not null,
    primary key (recommendation_id, revision)
);

-- The guiding question that was asked when it was said.
alter table contribution add column question varchar;

-- Every fate that a contribution ever had. Written here and not by the application, so that no path can forget it.
create table contribution_fate (
    contribution_id   uuid        not null references contribution,
    step              integer     not null,
    fate              varchar     not null,
    reason            varchar,
    recommendation_id uuid,
    since             timestamptz not null,
    primary key (contribution_id, step)
);
create function contribution_fate_is_kept() returns trigger language plpgsql as $$
declare
    next_step integer := 1;
begin
    -- a new one has no steps yet: many arrive at once when a meeting is published, and people wait for them
    if tg_op = 'UPDATE' then
        select coalesce(max(step), 0) + 1 into next_step from contribution_fate where contribution_id = new.id;
    end if;
    insert into contribution_fate
    values (new.id, next_step, new.fate, new.fate_reason, new.recommendation_id, new.fate_since);
    return null;
end $$;
insert into contribution_fate
select id, 1, fate, fate_reason, recommendation_id, fate_since from contribution;
create trigger contribution_fate_begins after insert on contribution
    for each row execute function contribution_fate_is_kept();
create trigger contribution_fate_changes after update on contribution
    for each row when ((old.fate, old.fate_reason, old.recommendation_id)
                       is distinct from (new.fate, new.fate_reason, new.recommendation_id))
    execute function contribution_fate_is_kept();

-- What a body says of a draft while councils read it. The newest of each body counts.
create table round_comment (
    recommendation_id uuid        not null references recommendation,
    body_id           uuid        not null,
    version           integer     not null,
    agrees            boolean     not null,
    text              varchar,
    written_at        timestamptz not null,
    primary key (recommendation_id, body_id)
);

-- Where a body stands on what is published.
create table stance (
    recommendation_id uuid        not null references recommendation,
    body_id           uuid        not null,
    version           integer     not null,
    position          varchar     not null check (position in ('SUPPORTS', 'SUPPORTS_WITH_REMARK', 'DISAGREES')),
    remark            varchar,
    since             timestamptz not null,
    primary key (recommendation_id, body_id),
    constraint remark_unless_it_supports check (position = 'SUPPORTS' or remark is not null)
);
create index stance_body on stance (body_id);

-- What it takes to be called broadly supported. One row; every former rule is in the audit log.
create table support_rule (
    id         integer     primary key check (id = 1),
    version    integer     not null,
    meetings   integer     not null check (meetings >= 0),
    roles      integer     not null check (roles >= 0),
    regions    integer     not null check (regions >= 0),
    endorsed   integer     not null check (endorsed >= 0),
    bodies     integer     not null check (bodies >= 0),
    changed_at timestamptz not null
);
insert into support_rule values (1, 1, 2, 3, 1, 2, 0, now());
