-- A consultation of the whole country, as recommendation-service stores it. The same numbers give the same country:
-- what looks like chance is a hash of the row's own number. ${...} are filled in by Nation.

create function pg_temp.chance(n int, about text, below int) returns int language sql immutable as
    $$ select mod(abs(hashtext(about || n)::bigint), below)::int $$;
create function pg_temp.id(n int, what text) returns uuid language sql immutable as
    $$ select md5(what || n)::uuid $$;
create function pg_temp.pick(n int, about text, variadic words text[]) returns text language sql immutable as
    $$ select words[1 + pg_temp.chance(n, about, cardinality(words))] $$;
create function pg_temp.region(n int) returns varchar language sql immutable as
    $$ select 'JZ' || lpad((1 + n % 42)::text, 2, '0') $$;
create function pg_temp.moment(n int, about text) returns timestamptz language sql immutable as
    $$ select timestamptz '2024-11-01' + pg_temp.chance(n, about, 730 * 24 * 60) * interval '1 minute' $$;

-- Sixteen thousand sentences, of words that people use; common words are common here too.
create function pg_temp.sentence(n int, about text) returns text language sql immutable as $$
    select initcap(left(who, 1)) || substr(who, 2) || ' ' || what || ' ' || whence || ', ' || so || '.'
      from (select pg_temp.pick(n, about || 1, 'ouders', 'jongeren', 'pleegouders', 'mijn zoon', 'onze dochter',
                       'de cliëntenraad', 'hulpverleners', 'wij als gezin', 'kinderen in een gezinshuis',
                       'het wijkteam', 'de jeugdbeschermer', 'een zestienjarige', 'broers en zussen') who,
                   pg_temp.pick(n, about || 2, 'wachten maanden op hulp', 'vertellen steeds opnieuw hun verhaal',
                       'krijgen telkens een andere begeleider', 'weten niet bij wie zij terechtkunnen',
                       'worden niet betrokken bij het plan', 'vallen bij achttien jaar in een gat',
                       'vinden geen woonplek', 'missen een vast gezicht', 'krijgen geen passende zorg',
                       'zitten tussen onderwijs en jeugdzorg', 'moeten voor alles opnieuw een beschikking aanvragen',
                       'horen niets terug van de gemeente', 'voelen zich eindelijk gehoord') what,
                   pg_temp.pick(n, about || 3, 'na een verhuizing', 'in de laatste maanden', 'bij de overgang naar volwassenheid',
                       'sinds de nieuwe inkoop', 'tijdens een crisis', 'na de intake', 'op school', 'in een kleine gemeente',
                       'bij een andere aanbieder', 'in het weekend') whence,
                   pg_temp.pick(n, about || 4, 'en dat kost vertrouwen', 'waardoor de hulp te laat komt',
                       'terwijl één plan genoeg zou zijn', 'en niemand voelt zich verantwoordelijk',
                       'dus maak daar samen afspraken over', 'en dat moet in de regiovisie staan',
                       'waardoor ouders zelf alles regelen', 'en dat werkt gelukkig heel goed',
                       'omdat privacy als reden wordt gebruikt', 'en de wachttijd loopt op') so) words $$;

insert into region (code, name, display_name, provinces, told_at)
select pg_temp.region(n), 'Jeugdregio ' || n, 'Jeugdregio ' || n, array['Utrecht'], '2024-01-01'
  from generate_series(0, 41) n on conflict do nothing;
insert into municipality (code, name, sort_name, told_at)
select 'GM' || lpad(n::text, 4, '0'), 'Gemeente ' || n, 'gemeente ' || lpad(n::text, 4, '0'), '2024-01-01'
  from generate_series(3, 344) n on conflict do nothing;
insert into membership select 'GM' || lpad(n::text, 4, '0'), pg_temp.region(n), '2020-01-01', null
  from generate_series(3, 344) n on conflict do nothing;
insert into theme select 'thema-' || n, 'Thema ' || n, n, '2024-01-01' from generate_series(1, 4) n
on conflict do nothing;
insert into participant_role select 'rol-' || n, 'rol ' || n, 'rollen ' || n, n, '2024-01-01' from generate_series(1, 6) n
on conflict do nothing;
insert into body (id, name, region_codes, listed, example, closed, told_at)
select pg_temp.id(n, 'body'), 'Cliëntenraad ' || n, array[pg_temp.region(n)], n % 3 > 0, false, false, '2024-01-01'
  from generate_series(1, 300) n on conflict do nothing;
insert into vision_section (id, version_id, region_code, position, title, told_at)
select pg_temp.region(n) || '-v1/section-' || n, pg_temp.region(n) || '-v1', pg_temp.region(n), n % 9 + 1,
       pg_temp.pick(n, 'section', 'Wachttijden', 'Toegang', 'Verblijf', 'Overgang naar volwassenheid'), '2024-06-01'
  from generate_series(0, 42 * 8 - 1) n on conflict do nothing;
insert into vision_passage (section_id, position, id, text)
select s.id, p, md5(s.id || p)::uuid, pg_temp.sentence(p * 1000 + n::int, 'passage')
  from (select id, row_number() over (order by id) n from vision_section) s, generate_series(0, 4) p
on conflict do nothing;

insert into meeting (id, title, kind, mode, series, region_codes, starts_at, ends_at, outcomes, example, told_at)
select pg_temp.id(n, 'meeting'), 'Bijeenkomst ' || n, 'REGIONAL', pg_temp.pick(n, 'mode', 'ONLINE', 'ON_SITE'), 'Ronde ' || n % 5,
       case when n % 10 = 0 then array[pg_temp.region(n), pg_temp.region(n + 1)] else array[pg_temp.region(n)] end,
       pg_temp.moment(n, 'meeting'), pg_temp.moment(n, 'meeting') + interval '2 hours', 90, false, now()
  from generate_series(1, ${meetings}) n on conflict do nothing;
insert into series select 'ronde-' || n, 'Ronde ' || n, '2024-01-01' from generate_series(0, 4) n on conflict do nothing;
insert into announced_meeting
select pg_temp.id(n, 'meeting'), 'ronde-' || n % 5, '2024-01-01' from generate_series(1, ${meetings}) n on conflict do nothing;
insert into meeting_attendance
select id, 'rol-' || role, 1 + abs(hashtext(id::text || role)) % 9 from meeting, generate_series(1, 6) role
on conflict do nothing;

insert into recommendation (id, version, status, number, title, text, theme, national, region_codes, example,
                            created_at, changed_at, published_at, ended_at, end_reason, last_sources)
select pg_temp.id(n, 'recommendation'), 1,
       case when n % 50 = 49 then 'WITHDRAWN' when n % 25 = 24 then 'DRAFT' else 'PUBLISHED' end,
       case when n % 25 = 24 and n % 50 <> 49 then null else n end,
       left(pg_temp.sentence(n, 'title'), 70), pg_temp.sentence(n, 'a') || ' ' || pg_temp.sentence(n, 'b'),
       'thema-' || 1 + n % 4, n % 30 = 0,
       case when n % 30 = 0 then '{}' when n % 11 = 0 then array[pg_temp.region(n / 7), pg_temp.region(n / 7 + 1)]
            else array[pg_temp.region(n / 7)] end,
       false, pg_temp.moment(n, 'recommendation'), pg_temp.moment(n, 'recommendation'),
       case when n % 25 = 24 and n % 50 <> 49 then null else pg_temp.moment(n, 'recommendation') end,
       case when n % 50 = 49 then timestamptz '2026-11-01' end, case when n % 50 = 49 then 'Achterhaald' end,
       case when n % 50 = 49 then '{}'::uuid[] end
  from generate_series(1, ${recommendations}) n on conflict do nothing;
update numbering set highest = ${recommendations};
insert into recommendation_minority_view
select pg_temp.id(n, 'recommendation'), 0, null, pg_temp.sentence(n, 'minority')
  from generate_series(1, ${recommendations}, 20) n on conflict do nothing;
insert into recommendation_wording
select id, 1, title, text, theme, national, region_codes, '{}', created_at from recommendation on conflict do nothing;
insert into stance
select pg_temp.id(n, 'recommendation'), pg_temp.id(1 + pg_temp.chance(n, 'body' || k, 300), 'body'), 1, 'SUPPORTS', null, now()
  from generate_series(1, ${recommendations}) n, generate_series(1, 3) k where n % 25 <> 24 on conflict do nothing;

-- Six of ten are bundled, two wait, one in ten was sent in.
insert into contribution (id, version, meeting_id, position, kind, theme, text, voiced_by, region_codes, endorsement,
                          example, published_at, fate, fate_reason, fate_since, recommendation_id, level, topics)
select pg_temp.id(n, 'contribution'), 1,
       case when n % 10 > 0 then pg_temp.id(1 + n % ${meetings}, 'meeting') end, n / ${meetings},
       pg_temp.pick(n, 'kind', 'BOTTLENECK', 'RECOMMENDATION', 'SIGNAL', 'GOOD_PRACTICE', 'GOING_WELL'), 'thema-' || 1 + n % 4,
       pg_temp.sentence(n, 'said'), array['rol-' || 1 + n % 6],
       case when n % 10 > 0 then array[pg_temp.region(1 + n % ${meetings})] else array[pg_temp.region(n / 10)] end,
       case when n % 10 > 0 then 'ENDORSED' end, false, at, fate,
       case when fate in ('ANSWERED', 'CLOSED') then 'Staat al in een andere aanbeveling' end, at,
       case when fate = 'BUNDLED' then pg_temp.id(bundle, 'recommendation') end,
       case when n % 10 = 0 then 'REGION' end,
       array[pg_temp.pick(n, 'topic', '18-jaarsgrens', 'integrale-zorg', 'privacy', 'ouderparticipatie', 'wonen')]
  from generate_series(1, ${contributions}) n,
       lateral (select pg_temp.moment(n, 'said') at, 1 + pg_temp.chance(n, 'bundle', ${recommendations}) bundle) a,
       lateral (select case when n % 10 < 6 and bundle % 25 <> 24 then 'BUNDLED' when n % 10 < 8 then 'WAITING'
                            when n % 10 = 8 then 'ANSWERED' else 'CLOSED' end fate) f
on conflict do nothing;
insert into submission (id, version, state, kind, text, level, region_codes, topics, voiced_by, code_hash, example, submitted_at)
select pg_temp.id(n, 'submission'), 1, 'RECEIVED', 'SIGNAL', pg_temp.sentence(n, 'sent'), 'REGION', array[pg_temp.region(n)],
       '{}', 'rol-1', md5('code' || n), false, pg_temp.moment(n, 'sent')
  from generate_series(1, ${submissions}) n on conflict do nothing;

-- Each municipality drafts and later evaluates, and answers nine of ten of what reaches it.
insert into review (id, version, municipality_code, region_code, occasion, status, example, opened_at, closed_at, confirmation, announced)
select pg_temp.id(n * 2 + k, 'review'), 1, 'GM' || lpad(n::text, 4, '0'), pg_temp.region(n),
       case k when 0 then 'DRAFTING' else 'EVALUATION' end, case k when 0 then 'CLOSED' else 'OPEN' end, false,
       timestamptz '2025-01-01' + k * interval '1 year', case k when 0 then timestamptz '2025-06-01' end, false, true
  from generate_series(3, 344) n, generate_series(0, 1) k on conflict do nothing;
insert into assessment (review_id, recommendation_id, version, municipality_code, outcome, rationale, answered_at, example)
select v.id, r.id, 1, v.municipality_code,
       case c % 10 when 0 then 'REJECTED' when 1 then 'OUT_OF_SCOPE' when 2 then 'PARTIALLY_ACCEPTED' when 3 then 'PARTIALLY_ACCEPTED'
                   else 'ACCEPTED' end,
       pg_temp.sentence(c, 'because'), greatest(v.opened_at, r.published_at) + interval '30 days', false
  from review v join recommendation r on r.status = 'PUBLISHED' and (r.national or r.region_codes @> array[v.region_code]),
       lateral (select (abs(hashtext(v.id::text || r.id)::bigint) % 1000000)::int c) d
 where c % 13 > 0 on conflict do nothing;
insert into assessment_action (review_id, recommendation_id, position, text, owner, quarter)
select review_id, recommendation_id, 0, 'Wij maken hierover afspraken in de regio', 'Beleid jeugd', '2027-Q1'
  from assessment where abs(hashtext(review_id::text || recommendation_id)) % 2 = 0 on conflict do nothing;
insert into assessment_passage (review_id, recommendation_id, position, passage_id)
select a.review_id, a.recommendation_id, 0, md5(s.id || 1)::uuid
  from assessment a join review v on v.id = a.review_id
  join lateral (select id from vision_section s where s.region_code = v.region_code order by id limit 1) s on true
 where abs(hashtext(a.review_id::text || a.recommendation_id)) % 10 = 0 on conflict do nothing;
insert into realisation (review_id, recommendation_id, version, municipality_code, state, explanation, told_at)
select a.review_id, a.recommendation_id, 1, a.municipality_code,
       (array['REALISED', 'PARTLY', 'NOT'])[1 + abs(hashtext(a.recommendation_id::text || a.municipality_code)) % 3],
       'Zo staat het ervoor', a.answered_at
  from assessment a join review v on v.id = a.review_id and v.occasion = 'EVALUATION'
 where a.outcome = 'ACCEPTED' on conflict do nothing;
insert into standard_rationale (id, version, municipality_code, title, text, changed_at)
select pg_temp.id(n, 'standard'), 1, case when n % 2 = 0 then 'GM0344' end, 'Standaard ' || n, pg_temp.sentence(n, 'standard'), now()
  from generate_series(1, 50) n on conflict do nothing;
