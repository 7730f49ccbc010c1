-- What was said stands in the order of its place: the moment at which it was said, in microseconds, until someone moves it.
alter table outcome
    add column place        bigint check (place > 0),
    add column confidential boolean not null default false,
    -- Hints for people: what it was split from or joined into. Either may arrive later than the hint.
    add column split_from   uuid,
    add column joined_into  uuid,
    add constraint outcome_joined check (joined_into is null or withdrawn);
update outcome set place = position * 1000000;
alter table outcome alter column place set not null;
create index outcome_in_order on outcome (meeting_id, place, position);

-- The words as they were before a change. The database keeps them itself, so that no way of changing can lose them.
create table outcome_revision (
    id         uuid primary key default gen_random_uuid(),
    outcome_id uuid        not null references outcome,
    version    integer     not null,
    kind       varchar     not null,
    theme      varchar     not null,
    text       varchar     not null,
    voiced_by  varchar[]   not null,
    withdrawn  boolean     not null,
    said_at    timestamptz not null,
    constraint outcome_revision_once unique (outcome_id, version)
);
create function keep_words() returns trigger language plpgsql as $$
begin
    insert into outcome_revision (outcome_id, version, kind, theme, text, voiced_by, withdrawn, said_at)
    values (old.id, old.version, old.kind, old.theme, old.text, old.voiced_by, old.withdrawn, old.changed_at);
    return null;
end $$;
create trigger outcome_keeps_words after update on outcome for each row
    when ((old.kind, old.theme, old.text, old.voiced_by, old.withdrawn)
          is distinct from (new.kind, new.theme, new.text, new.voiced_by, new.withdrawn))
    execute function keep_words();

-- Whoever listens to a meeting hears of each change once it commits, on every instance of the service.
create function tell_outcome() returns trigger language plpgsql as $$
begin
    perform pg_notify('outcome', new.meeting_id || ' ' || new.id);
    return null;
end $$;
create trigger outcome_told after insert or update on outcome for each row execute function tell_outcome();
