create table recommendation (
    id           uuid        primary key,
    version      integer     not null,
    status       varchar     not null check (status in ('DRAFT', 'PUBLISHED')),
    number       integer     unique check (number > 0),
    asked_number integer     check (asked_number > 0),
    title        varchar     not null,
    text         varchar     not null,
    theme        varchar     not null,
    national     boolean     not null,
    region_codes varchar[]   not null,
    notice       varchar,
    example      boolean     not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    published_at timestamptz,
    constraint national_names_no_regions check (not national or cardinality(region_codes) = 0),
    constraint published_has_a_number
        check ((status = 'PUBLISHED') = (number is not null) and (number is null) = (published_at is null))
);
-- Readers see them by number; drafts come last.
create index recommendation_by_number on recommendation (coalesce(number, 2147483647), id);
create index recommendation_regions on recommendation using gin (region_codes);

create table recommendation_minority_view (
    recommendation_id uuid    not null references recommendation,
    position          integer not null,
    contribution_id   uuid,
    text              varchar not null,
    primary key (recommendation_id, position)
);

-- The last number given out. One row; whoever publishes locks it, so two never get the same number.
create table numbering (
    id      integer primary key check (id = 1),
    highest integer not null check (highest >= 0)
);
insert into numbering values (1, 0);

-- What is published is never edited (and its number never given to another).
create function published_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'a published recommendation is immutable';
end $$;
create trigger recommendation_immutable before update or delete on recommendation
    for each row when (old.status = 'PUBLISHED') execute function published_is_immutable();
