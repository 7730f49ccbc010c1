-- What was said in a meeting and published. In one recommendation at most: its sources are the contributions that name it.
create table contribution (
    id                 uuid        primary key,
    version            integer     not null,
    meeting_id         uuid        not null,
    position           integer     not null,
    kind               varchar     not null,
    theme              varchar     not null,
    text               varchar     not null,
    voiced_by          varchar[]   not null,
    region_codes       varchar[]   not null,
    endorsement        varchar     not null,
    endorsement_remark varchar,
    endorsement_held_by varchar,
    example            boolean     not null,
    published_at       timestamptz not null,
    fate               varchar     not null
        check (fate in ('WAITING', 'BUNDLED', 'ANSWERED', 'ESCALATED', 'CLOSED')),
    fate_reason        varchar,
    fate_since         timestamptz not null,
    recommendation_id  uuid        references recommendation,
    constraint bundled_names_its_recommendation check ((fate = 'BUNDLED') = (recommendation_id is not null)),
    constraint answer_has_a_reason check (fate not in ('ANSWERED', 'CLOSED') or fate_reason is not null)
);
create index contribution_newest on contribution (published_at desc, position, id);
create index contribution_meeting on contribution (meeting_id);
create index contribution_recommendation on contribution (recommendation_id) where recommendation_id is not null;
create index contribution_waiting on contribution (published_at desc, position, id) where fate = 'WAITING';
create index contribution_regions on contribution using gin (region_codes);
