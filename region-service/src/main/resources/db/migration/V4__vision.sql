-- What the law asks of a regional vision: a set of points for each legal regime.
create table legal_regime (
    code        varchar primary key check (code ~ '^[A-Z0-9-]+$'),
    name        varchar not null,
    valid_from  date    not null,
    valid_until date    check (valid_until > valid_from)
);

create table checklist_item (
    regime_code varchar not null references legal_regime,
    code        varchar not null check (code ~ '^[a-z0-9-]+$'),
    position    integer not null,
    name        varchar not null,
    legal_basis varchar not null,
    compulsory  boolean not null,
    valid_from  date    not null,
    valid_until date    check (valid_until > valid_from),
    primary key (regime_code, code)
);

insert into legal_regime (code, name, valid_from, valid_until) values
    ('NVO-2020', 'Norm voor Opdrachtgeverschap 2020', '2020-06-10', '2026-01-01'),
    ('WVBJ-2026', 'Wet verbetering beschikbaarheid jeugdzorg 2026', '2026-01-01', null);

insert into checklist_item (regime_code, code, position, name, legal_basis, compulsory, valid_from)
select r.code, i.code, i.position, i.name,
       case when r.code = 'NVO-2020' then 'Norm voor Opdrachtgeverschap, VNG, 10 juni 2020'
            when i.compulsory then 'Wet verbetering beschikbaarheid jeugdzorg (36 546)'
            else 'Goed gebruik' end,
       i.compulsory and r.code = 'WVBJ-2026',
       r.valid_from
  from legal_regime r
 cross join (values
    ('shared-tasks',          1, 'Taken en vormen van hulp die we samen doen',        true),
    ('governance',            2, 'Samenwerken, beslissen en de afspraken borgen',     true),
    ('waiting-times',         3, 'Wachttijden',                                       true),
    ('procurement',           4, 'Inkoop en hoe we die op elkaar afstemmen',          true),
    ('supra-regional',        5, 'Hulp over de grens van de regio',                   false),
    ('involvement',           6, 'Jongeren, ouders en aanbieders praten mee',         false),
    ('administrative-burden', 7, 'Minder regels en papier',                           false),
    ('monitoring-evaluation', 8, 'Meten, leren en evalueren',                         false),
    ('local-policy',          9, 'Verbinding met het beleid van elke gemeente',       false)
 ) as i (code, position, name, compulsory);

-- Versions of the vision of a region follow one another; at most one of them is being made.
create table vision_version (
    id                     varchar primary key check (id = region_code || '-v' || number),
    version                integer not null,
    region_code            varchar not null references youth_region,
    number                 integer not null check (number >= 1),
    title                  varchar not null,
    status                 varchar not null,
    status_since           date    not null,
    period_from            date    not null,
    period_until           date    not null check (period_until >= period_from),
    regime_code            varchar not null references legal_regime,
    started_on             date    not null,
    adopted_on             date,
    superseded_from        date,
    document_title         varchar,
    document_link          varchar,
    clients_involved_since date,
    clients_involved_how   varchar,
    consultation_opens     date,
    consultation_closes    date check (consultation_closes >= consultation_opens),
    consultation_sequence  integer not null,
    note                   varchar,
    notice                 varchar,
    example                boolean not null,
    created_at             timestamptz not null,
    changed_at             timestamptz not null,
    unique (region_code, number),
    check ((adopted_on is null) = (status in ('PREPARATION', 'DRAFT', 'CONSULTATION', 'DECISION'))),
    check ((consultation_opens is null) = (consultation_closes is null))
);
create unique index vision_version_in_the_making on vision_version (region_code) where adopted_on is null;

create table vision_step (
    version_id varchar not null references vision_version,
    position   integer not null,
    status     varchar not null,
    on_day     date    not null,
    note       varchar,
    primary key (version_id, position)
);

-- Who decides about a version: the municipalities of the region on the day that it was laid before them.
create table municipal_decision (
    version_id        varchar not null references vision_version,
    municipality_code varchar not null references municipality,
    outcome           varchar not null,
    executive_on      date,
    council_on        date,
    number            varchar,
    link              varchar,
    remark            varchar,
    sequence          integer not null,
    primary key (version_id, municipality_code),
    check (outcome = 'PENDING' or council_on is not null)
);

create table vision_section (
    id         varchar primary key check (id = version_id || '/' || item_code),
    version    integer not null,
    version_id varchar not null references vision_version,
    item_code  varchar not null,
    title      varchar not null,
    changed_at timestamptz not null,
    unique (version_id, item_code)
);

create table vision_passage (
    section_id varchar not null references vision_section,
    position   integer not null,
    id         uuid    not null,
    text       varchar not null,
    primary key (section_id, position),
    unique (id) deferrable initially deferred
);

create table evaluation_moment (
    id          uuid    primary key,
    version     integer not null,
    version_id  varchar not null references vision_version,
    region_code varchar not null references youth_region,
    kind        varchar not null,
    status      varchar not null,
    on_day      date    not null,
    starts      time,
    minutes     integer check (minutes between 1 and 1440),
    title       varchar not null,
    place       varchar,
    clients_how varchar,
    outcome     varchar,
    cancelled_because varchar,
    sequence    integer not null,
    example     boolean not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    check ((starts is null) = (minutes is null)),
    check ((status = 'HELD') = (outcome is not null)),
    check ((status = 'CANCELLED') = (cancelled_because is not null))
);
create index evaluation_moment_version on evaluation_moment (version_id, on_day);
create index evaluation_moment_day on evaluation_moment (on_day, id);
create index evaluation_moment_region on evaluation_moment (region_code, on_day);

create table evaluation_question (
    moment_id uuid    not null references evaluation_moment,
    position  integer not null,
    id        uuid    not null,
    text      varchar not null,
    primary key (moment_id, position)
);

create table evaluation_answer (
    moment_id   uuid    not null references evaluation_moment,
    question_id uuid    not null,
    body_id     uuid    not null,
    text        varchar not null,
    answered_at timestamptz not null,
    primary key (moment_id, question_id, body_id)
);

create index vision_version_consultation on vision_version (consultation_closes) where consultation_closes is not null;
create index municipal_decision_council on municipal_decision (council_on) where council_on is not null;
