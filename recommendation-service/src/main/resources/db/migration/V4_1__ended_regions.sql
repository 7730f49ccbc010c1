-- A region may lie ahead, or have ended and be followed by others.
alter table region
    add column valid_from  date,
    add column valid_until date,
    add column successors  varchar[] not null default '{}';

drop function municipality_on(date);

-- Who is where on a day, in Europe/Amsterdam. A region that has ended keeps who was in it on its last day, so that what was
-- asked and answered there stays; those rows are marked, as the municipality is in another region too.
create function municipality_on(day date)
    returns table (code varchar, name varchar, sort_name varchar, region_code varchar, ended boolean)
    language sql stable as $$
        select m.code, m.name, m.sort_name, s.region_code, coalesce(g.valid_until <= day, false)
          from municipality m
          join membership s on s.municipality_code = m.code
          left join region g on g.code = s.region_code
         where s.valid_from <= least(day, g.valid_until - 1)
           and (s.valid_until is null or s.valid_until > least(day, g.valid_until - 1))
    $$;

-- A region with all that it came after, by the day.
create function lineage(region varchar, day date)
    returns varchar[]
    language sql stable as $$
        with recursive line(code) as (
            select region
            union
            select g.code from region g join line l on l.code = any(g.successors) where g.valid_until <= day)
        select array_agg(code) from line
    $$;
