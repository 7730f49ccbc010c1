-- Organisations that give youth care, or carry out child protection and youth probation.
create table provider (
    id          uuid        primary key,
    version     integer     not null,
    name        varchar     not null,
    search_name varchar     collate "C" not null,
    kind        varchar     not null,
    example     boolean     not null,
    changed_at  timestamptz not null
);
create index provider_by_name on provider (search_name, id);

-- The region that is primarily responsible for a provider; it holds until the next one begins.
create table account_holding (
    provider_id uuid    not null references provider,
    region_code varchar not null references youth_region,
    valid_from  date    not null,
    primary key (provider_id, valid_from)
);

-- Which forms of participation there are; shown in this order.
create table body_kind (
    code     varchar primary key,
    name     varchar not null,
    plural   varchar not null,
    position integer not null unique
);
insert into body_kind (code, name, plural, position) values
    ('CLIENT_COUNCIL', 'Cliëntenraad', 'Cliëntenraden', 1),
    ('CENTRAL_CLIENT_COUNCIL', 'Centrale cliëntenraad', 'Centrale cliëntenraden', 2),
    ('YOUTH_COUNCIL', 'Jongerenraad', 'Jongerenraden', 3),
    ('PARENT_COUNCIL', 'Ouderraad', 'Ouderraden', 4),
    ('FOSTER_PARENT_COUNCIL', 'Pleegouderraad', 'Pleegouderraden', 5),
    ('PANEL', 'Panel', 'Panels', 6),
    ('AMBASSADOR_NETWORK', 'Netwerk van cliëntambassadeurs', 'Netwerken van cliëntambassadeurs', 7),
    ('ADVISORY_COUNCIL', 'Adviesraad', 'Adviesraden', 8);

-- People who speak for clients together, at a provider or towards a municipality.
create table participation_body (
    id                uuid        primary key,
    version           integer     not null,
    name              varchar     not null,
    search_name       varchar     collate "C" not null,
    kind              varchar     not null references body_kind,
    provider_id       uuid        references provider,
    municipality_code varchar     references municipality,
    region_codes      varchar[]   not null check (cardinality(region_codes) > 0),
    affiliated        boolean     not null,
    listed            boolean     not null,
    about             varchar,
    website           varchar,
    closed_on         date,
    example           boolean     not null,
    changed_at        timestamptz not null,
    constraint body_belongs_to_one check (num_nonnulls(provider_id, municipality_code) = 1)
);
create index body_by_name on participation_body (search_name, id);
create index body_of_region on participation_body using gin (region_codes);
create index body_of_provider on participation_body (provider_id);

-- The only place with personal data of bodies: where their post goes. Shown and told to nobody.
create table body_contact (
    body_id    uuid        primary key references participation_body,
    email      varchar     not null,
    changed_at timestamptz not null
);

-- A body looks for new people, until the last day or until it found them.
create table vacancy (
    id         uuid        primary key,
    version    integer     not null,
    body_id    uuid        not null references participation_body,
    title      varchar     not null,
    text       varchar     not null,
    until      date        not null,
    filled_on  date,
    changed_at timestamptz not null
);
create index vacancy_of_body on vacancy (body_id, until);

-- Bodies of several organisations that act as one.
create table alliance (
    id          uuid        primary key,
    version     integer     not null,
    name        varchar     not null,
    search_name varchar     collate "C" not null,
    about       varchar,
    example     boolean     not null,
    changed_at  timestamptz not null
);
create index alliance_by_name on alliance (search_name, id);
create table alliance_member (
    alliance_id uuid    not null references alliance,
    position    integer not null,
    body_id     uuid    not null references participation_body,
    primary key (alliance_id, position),
    unique (alliance_id, body_id)
);
create index alliance_of_body on alliance_member (body_id);
