-- Campaigns. What was a name on each meeting becomes a series of its own, with an id made from the name.
create table series (
    id          varchar primary key,
    version     integer     not null,
    name        varchar     not null unique,
    description varchar,
    starts_on   date,
    ends_on     date,
    example     boolean     not null,
    changed_at  timestamptz not null,
    constraint series_ends_after_start check (ends_on >= starts_on)
);

-- What meetings there can be; kept by stewards. The first ones are registered at the start of the service, so that they
-- are told to others too.
create table meeting_kind (
    id              varchar primary key,
    version         integer     not null,
    name            varchar     not null unique,
    description     varchar     not null,
    needs_region    boolean     not null,
    affiliated_only boolean     not null,
    position        integer     not null,
    changed_at      timestamptz not null
);

create function series_id(name varchar) returns varchar language sql immutable as
$$ select trim(both '-' from regexp_replace(lower(name), '[^a-z0-9]+', '-', 'g')) $$;
insert into series (id, version, name, example, changed_at)
select distinct on (series_id(series)) series_id(series), 0, series, example, created_at
  from meeting where series is not null order by series_id(series), created_at;
update meeting set series = series_id(series) where series is not null;
drop function series_id;

-- facilitators: accounts, all with the same rights. announced_at: null while nobody else may see it. sequence: how often it
-- was moved or cancelled since then. warned_at: when its facilitators were told that few people come.
alter table meeting
    add constraint meeting_series foreign key (series) references series,
    add column facilitators varchar[],
    add column minimum      integer check (minimum between 1 and seats),
    add column audience     varchar not null default 'EVERYONE',
    add column sequence     integer not null default 0,
    add column announced_at timestamptz,
    add column warned_at    timestamptz;
update meeting set facilitators = array[facilitator], announced_at = created_at;
alter table meeting
    alter column facilitators set not null,
    alter column audience drop default,
    alter column sequence drop default,
    drop column facilitator,
    add constraint meeting_has_facilitator check (cardinality(facilitators) > 0),
    add constraint meeting_draft_is_not_announced check (status <> 'DRAFT' or announced_at is null);

-- Newest first and soonest first: of all that may be seen, of one series, of one facilitator.
drop index meeting_newest;
create index meeting_by_start on meeting (starts_at, id) where announced_at is not null;
create index meeting_of_series on meeting (series, starts_at, id) where announced_at is not null;
create index meeting_of_facilitator on meeting using gin (facilitators);

-- The regions of each meeting once more, a row for each: an array can be searched but not in order of time, and a region's
-- list must not cost more when there are more meetings. Kept by the database, so that it can never differ.
create table meeting_region (
    region_code varchar     not null,
    starts_at   timestamptz not null,
    meeting_id  uuid        not null references meeting,
    primary key (region_code, starts_at, meeting_id)
);
create index meeting_region_of_meeting on meeting_region (meeting_id);
create function keep_meeting_region() returns trigger language plpgsql as $$
begin
    delete from meeting_region where meeting_id = new.id;
    insert into meeting_region select distinct unnest(new.region_codes), new.starts_at, new.id;
    return null;
end $$;
create trigger meeting_region_added after insert on meeting
    for each row execute function keep_meeting_region();
create trigger meeting_region_moved after update on meeting
    for each row when (old.region_codes <> new.region_codes or old.starts_at <> new.starts_at)
    execute function keep_meeting_region();
insert into meeting_region select distinct unnest(region_codes), starts_at, id from meeting;
drop index meeting_of_region;

-- Facilitators who signed in, so that others can ask them to join; and the secret of each one's calendar, as a digest.
create table facilitator (
    account       varchar primary key,
    name          varchar     not null,
    email         varchar,
    calendar_code varchar unique,
    seen_at       timestamptz not null
);

-- The first day on which a region is no longer; null while it lasts.
alter table region add column valid_until date;
