-- What was public about a region, or about the country, on the day that an editor made an edition of it.
create table edition (
    id          uuid        primary key,
    -- Absent: the whole country.
    region_code varchar,
    number      integer     not null check (number > 0),
    name        varchar     not null,
    made_on     date        not null,
    made_at     timestamptz not null,
    -- JSON, exactly as the hash was made of it.
    content     varchar     not null,
    sha256      varchar     not null check (sha256 ~ '^[0-9a-f]{64}$'),
    example     boolean     not null,
    constraint edition_numbered unique nulls not distinct (region_code, number)
);
create index edition_newest on edition (made_at desc, id);
create index edition_of_place on edition (region_code, made_at desc, id);
create index edition_content_hash on edition (sha256);

create function edition_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'an edition is immutable';
end $$;
create trigger edition_immutable before update or delete on edition
    for each row execute function edition_is_kept();

-- Documents made of editions. The first that was made is the one that everyone gets, for ever.
create table edition_document (
    edition_id uuid    not null references edition,
    kind       varchar not null check (kind in ('SUMMARY', 'REPORT')),
    format     varchar not null check (format in ('PDF', 'DOCX', 'ODT', 'HTML')),
    file       bytea   not null,
    sha256     varchar not null,
    primary key (edition_id, kind, format)
);
-- PDF and ZIP are packed already.
alter table edition_document alter column file set storage external;
create index edition_document_hash on edition_document (sha256);
create trigger edition_document_immutable before update or delete on edition_document
    for each row execute function edition_is_kept();
