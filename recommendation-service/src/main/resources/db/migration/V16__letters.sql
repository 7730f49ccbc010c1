-- The words of letters, kept by editors. What differs from letter to letter stands in them as [gemeente].
create table letter_template (
    id         uuid        primary key,
    version    integer     not null,
    title      varchar     not null,
    subject    varchar     not null,
    text       varchar     not null,
    retired    boolean     not null,
    changed_at timestamptz not null
);
create index letter_template_by_title on letter_template (title, id);

-- Every version that there ever was: a letter remembers with which it was made. Written here and not by the application, so
-- that no path can forget it.
create table letter_template_version (
    template_id uuid    not null references letter_template,
    version     integer not null,
    subject     varchar not null,
    text        varchar not null,
    primary key (template_id, version)
);
create function letter_template_is_kept() returns trigger language plpgsql as $$
begin
    insert into letter_template_version values (new.id, new.version, new.subject, new.text);
    return null;
end $$;
create trigger letter_template_kept after insert or update on letter_template
    for each row execute function letter_template_is_kept();

insert into letter_template values (
    '0190a5d0-0000-7000-8000-000000001e77', 0,
    'Vraag om aanbevelingen mee te nemen in de regiovisie',
    'Neem onze aanbevelingen mee in de regiovisie jeugdzorg',
    'Wij zijn [raad]. Wij schrijven u over de jeugdzorg in de jeugdregio [regio], waar ook [gemeente] bij hoort.

Ouders, jongeren, raden, zorgaanbieders en gemeenten spraken met elkaar over de vraag wat er in de regiovisie moet staan. Uit die gesprekken kwamen knelpunten en aanbevelingen.

[eigen woorden]

Deze aanbevelingen vinden wij voor [gemeente] het belangrijkst:

[aanbevelingen]

Wij vragen u om deze aanbevelingen zorgvuldig te bespreken, en ze mee te nemen als u de regiovisie opstelt, evalueert of bijstelt. Blijf daarover in gesprek met de mensen om wie het gaat.

Wij lichten dit graag toe. Laat u ons weten wanneer u dit bespreekt, en wat u besluit?

Met vriendelijke groet,',
    false, now());

-- Where a municipal council gets its post, as an editor found it. Without a row only its name is known.
create table council_address (
    municipality_code varchar     primary key,
    version           integer     not null,
    lines             varchar[]   not null check (cardinality(lines) between 0 and 4),
    salutation        varchar,
    changed_at        timestamptz not null
);

-- What a participation body writes to one or more municipal councils of its region.
create table letter (
    id                 uuid        primary key,
    version            integer     not null,
    state              varchar     not null check (state in ('DRAFT', 'FINAL')),
    number             integer     unique check (number > 0),
    body_id            uuid        not null,
    region_code        varchar     not null,
    municipality_codes varchar[]   not null,
    template_id        uuid        not null,
    template_version   integer     not null,
    recommendation_ids uuid[]      not null,
    own_words          varchar     not null,
    contact            varchar[]   not null,
    signature          varchar,
    annexes            varchar[]   not null,
    example            boolean     not null,
    begun_at           timestamptz not null,
    changed_at         timestamptz not null,
    final_at           timestamptz,
    foreign key (template_id, template_version) references letter_template_version,
    constraint final_has_a_number
        check ((state = 'FINAL') = (number is not null) and (number is null) = (final_at is null))
);
create index letter_of_body on letter (body_id, changed_at desc, id);
create index letter_final on letter (final_at desc, id) where state = 'FINAL';

-- The last number given out. One row; whoever finishes a letter locks it, so two never get the same number.
create table letter_numbering (
    id      integer primary key check (id = 1),
    highest integer not null check (highest >= 0)
);
insert into letter_numbering values (1, 0);

-- A letter as one municipal council gets it: all that stands in it, as it was when the letter was finished.
create table letter_copy (
    letter_id         uuid    not null references letter,
    municipality_code varchar not null,
    content           varchar not null,
    primary key (letter_id, municipality_code)
);

-- Files made of it. The first that was made is the one for ever.
create table letter_file (
    letter_id         uuid    not null,
    municipality_code varchar not null,
    format            varchar not null check (format in ('PDF', 'DOCX', 'ODT', 'HTML', 'ZIP')),
    file              bytea   not null,
    primary key (letter_id, municipality_code, format),
    foreign key (letter_id, municipality_code) references letter_copy
);
alter table letter_file alter column file set storage external;

create function letter_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a finished letter is immutable';
end $$;
create trigger letter_immutable before update or delete on letter
    for each row when (old.state = 'FINAL') execute function letter_is_kept();
create trigger letter_copy_immutable before update or delete on letter_copy
    for each row execute function letter_is_kept();
create trigger letter_file_immutable before update or delete on letter_file
    for each row execute function letter_is_kept();

-- Who was asked to read along, behind a link of their own. Only what kind of helper it is is kept.
create table letter_helper (
    id         uuid        primary key,
    letter_id  uuid        not null references letter on delete cascade,
    kind       varchar     not null check (kind in ('SUPPORTER', 'DIRECTOR', 'OTHER')),
    code_hash  varchar     not null unique,
    invited_at timestamptz not null
);
create index letter_helper_letter on letter_helper (letter_id, invited_at, id);

-- What helpers and the body itself say of a draft; without a helper it is the body.
create table letter_comment (
    id          uuid        primary key,
    letter_id   uuid        not null references letter on delete cascade,
    helper_kind varchar     check (helper_kind in ('SUPPORTER', 'DIRECTOR', 'OTHER')),
    text        varchar     not null,
    written_at  timestamptz not null,
    settled_at  timestamptz
);
create index letter_comment_letter on letter_comment (letter_id, written_at, id);

-- What became of it in one municipality.
create table letter_follow_up (
    id                uuid        primary key,
    letter_id         uuid        not null,
    municipality_code varchar     not null,
    kind              varchar     not null check (kind in ('SENT', 'CONTACT', 'AGENDA', 'SPOKEN', 'ANSWERED')),
    happened_on       date        not null,
    note              varchar,
    written_at        timestamptz not null,
    foreign key (letter_id, municipality_code) references letter_copy
);
create index letter_follow_up_letter on letter_follow_up (letter_id, municipality_code, happened_on, id);
