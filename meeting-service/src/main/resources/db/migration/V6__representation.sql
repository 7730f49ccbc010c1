-- Kinds of care that people know from inside; how many of those present know each is counted at publication.
create table care_kind (
    id       varchar primary key,
    name     varchar not null,
    position integer not null unique
);
insert into care_kind (id, name, position)
values ('ambulatory', 'Ambulante hulp', 1),
       ('youth-mental-health', 'Jeugd-ggz', 2),
       ('residential', 'Residentiële hulp', 3),
       ('foster-care', 'Pleegzorg', 4),
       ('family-home', 'Gezinshuis', 5),
       ('child-protection', 'Jeugdbescherming', 6),
       ('youth-probation', 'Jeugdreclassering', 7),
       ('disability-care', 'Hulp bij een beperking', 8);

create table meeting_care (
    meeting_id uuid    not null references meeting,
    position   integer not null,
    kind       varchar not null references care_kind,
    count      integer not null check (count >= 0),
    primary key (meeting_id, position)
);

-- How often people said what goes well, and what does not: counted when a meeting is published.
create table meeting_balance (
    meeting_id  uuid primary key references meeting,
    going_well  integer not null check (going_well >= 0),
    bottlenecks integer not null check (bottlenecks >= 0)
);
insert into meeting_balance (meeting_id, going_well, bottlenecks)
select m.id,
       count(*) filter (where o.kind = 'GOING_WELL'),
       count(*) filter (where o.kind = 'BOTTLENECK')
  from meeting m left join outcome o on o.meeting_id = m.id and not o.withdrawn and not o.confidential
 where m.status = 'PUBLISHED' group by m.id;
