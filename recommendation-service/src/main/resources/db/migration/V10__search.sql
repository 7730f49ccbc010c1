-- What everyone may search: a row for each text that is public, or will be on a day. Kept up to date by triggers on the
-- tables that hold the texts, so that no path can forget it and a text is found from the moment that it commits.

-- Dutch stems, without a list of words to leave out: phrases need them all.
create text search dictionary search_stem (template = snowball, language = dutch);
create text search configuration search (parser = default);
alter text search configuration search add mapping for asciiword with search_stem;
alter text search configuration search add mapping for numword, int, uint, float, sfloat, version with simple;

-- Words in lower case, without accents, with one space in between.
create function search_plain(said varchar)
    returns varchar
    language sql immutable parallel safe as $$
        select lower(trim(regexp_replace(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]+', '', 'g'),
                                         '[^a-zA-Z0-9]+', ' ', 'g')))
    $$;

-- What the index has for one plain word.
create function search_lexeme(word varchar)
    returns varchar
    language sql immutable parallel safe as $$
        select case when word ~ '[0-9]' then word else coalesce((ts_lexize('search_stem', word))[1], word) end
    $$;

-- The stemmer leaves some forms of a word apart, as they are spelled: gezin and gezinnen, huis and huizen, brief and brieven.
create function search_variants(lexeme varchar)
    returns varchar[]
    language sql immutable parallel safe as $$
        select array_remove(array[
            lexeme,
            case when lexeme ~ '([bdfgklmnprst])\1$' then left(lexeme, -1)
                 when lexeme ~ '[bdfgklmnprst]$' then lexeme || right(lexeme, 1) end,
            left(lexeme, -1) || case right(lexeme, 1) when 's' then 'z' when 'z' then 's' when 'f' then 'v' when 'v' then 'f' end],
            null)
    $$;

create sequence search_place;

create table search_entry (
    -- The higher, the newer. The order of results by time, and where a page goes on: it never changes.
    place             bigint      primary key default nextval('search_place'),
    kind              varchar     not null
        check (kind in ('CONTRIBUTION', 'RECOMMENDATION', 'ANSWER', 'ACTION', 'PASSAGE', 'MEETING', 'BODY')),
    -- The contribution, recommendation (also of an answer), passage, meeting or body.
    subject           uuid        not null,
    -- The review of an answer; a hash of the section of a passage; else the subject again.
    context           uuid        not null,
    position          integer     not null,
    title             varchar     not null,
    text              varchar     not null,
    region_codes      varchar[]   not null,
    national          boolean     not null,
    contribution_kind varchar,
    theme             varchar,
    topics            varchar[]   not null,
    status            varchar,
    municipality_code varchar,
    section_id        varchar,
    said_at           timestamptz not null,
    example           boolean     not null,
    -- Of an answer: the day from which everyone may read it, and the day from which a newer one took its place.
    publish_on        date,
    overtaken_on      date,
    -- What it can be chosen by: k: kind, r: region (r:* for all), t: theme, s: status, y: year, c: kind of contribution,
    -- o: topic. One list, so that a search counts them all at once.
    choices           varchar[]   not null,
    words             tsvector    not null,
    unique (subject, context, kind, position)
);
-- Without a list of what is still to be put in: every search would go through that.
create index search_entry_words on search_entry using gin (words) with (fastupdate = off);
create index search_entry_municipality on search_entry (municipality_code) where municipality_code is not null;

-- Each form of a word that occurs, and how people wrote it. Two that arrive at the same moment may be here twice.
create table search_word (
    word   varchar collate "C" not null,
    shown  varchar not null,
    lexeme varchar collate "C" not null
);
create index search_word_word on search_word (word);
create index search_word_lexeme on search_word (lexeme);
-- The lexemes in which a word may be the begin or the end of a compound.
create table search_part (
    part   varchar collate "C" not null,
    lexeme varchar collate "C" not null
);
create index search_part_part on search_part (part, lexeme);
create index search_part_lexeme on search_part (lexeme);
-- Words and their lexemes with one letter left out, and whole: two that differ by a slip of the finger share one of these.
create table search_near (
    near varchar collate "C" not null,
    word varchar collate "C" not null
);
create index search_near_near on search_near (near);
create index search_near_word on search_near (word);

create function search_words_in(said varchar)
    returns table (word varchar, shown varchar)
    language sql immutable as $$
        select plain, max(written)
          from (select search_plain(m[1]) plain, lower(m[1]) written
                  from regexp_matches(normalize(said, NFC), '[A-Za-z0-9À-ÖØ-öø-ÿ]+', 'g') m) w
         where plain ~ '^[a-z0-9]{3,40}$' and plain !~ '^[0-9]+$'
         group by plain
    $$;

-- Most words are known already: only when one is not, it is looked at how people wrote it.
create function search_learn(said varchar)
    returns void
    language plpgsql as $$
begin
    if not exists (select from string_to_table(search_plain(said), ' ') plain
                    where length(plain) between 3 and 40 and plain !~ '^[0-9]+$'
                      and not exists (select from search_word k where k.word = plain)) then
        return;
    end if;
    with added as (
        insert into search_word (word, shown, lexeme)
        select w.word, w.shown, search_lexeme(w.word)
          from search_words_in(said) w
         where not exists (select from search_word k where k.word = w.word)
        returning word, lexeme),
    parts as (
        insert into search_part (part, lexeme)
        select distinct part, lexeme
          from (select distinct lexeme from added where length(lexeme) >= 8) a,
               generate_series(4, length(lexeme) - 4) cut,
               unnest(array[search_lexeme(left(lexeme, cut)), substr(lexeme, cut + 1)]) part
         where not exists (select from search_part k where k.lexeme = a.lexeme))
    insert into search_near (near, word)
    select distinct left(form, hole - 1) || substr(form, hole + 1), word
      from added, unnest(array[word, lexeme]) form, generate_series(1, length(form) + 1) hole
     where length(form) >= 4;
end $$;

-- A word that nobody says any more is gone from here too.
create function search_forget(said varchar)
    returns void
    language sql as $$
        with gone as (
            delete from search_word k
             using search_words_in(said) w
             where k.word = w.word
               and not exists (
                   select from search_entry e
                    where e.words @@ quote_literal(k.lexeme)::tsquery
                      and position(' ' || k.word || ' ' in ' ' || search_plain(e.title || ' ' || e.text) || ' ') > 0)
            returning k.word, k.lexeme),
        near as (
            delete from search_near n using gone where n.word = gone.word)
        delete from search_part p
         using gone
         where p.lexeme = gone.lexeme
           and not exists (select from search_word k
                            where k.lexeme = gone.lexeme and k.word not in (select word from gone))
    $$;

create function search_choices(e search_entry)
    returns varchar[]
    language sql stable as $$
        select array(select 'r:' || code from unnest(e.region_codes) code)
            || array(select 'o:' || topic from unnest(e.topics) topic)
            || array_remove(array['k:' || e.kind, 'y:' || extract(year from e.said_at at time zone 'Europe/Amsterdam'),
                                  't:' || e.theme, 's:' || e.status, 'c:' || e.contribution_kind,
                                  case when e.national then 'r:*' end], null)
    $$;

-- The words of title and text with their places; =word for what is in the title; and behind a # what it can be chosen by, and
-- to which thousand (n) and ten thousand (m) it belongs by its place: so that a word that is in many is looked for in the
-- newest first.
create function search_words(e search_entry)
    returns tsvector
    language sql stable as $$
        select to_tsvector('search', search_plain(e.title || ' ' || e.text))
            || array_to_tsvector(
                   array(select '=' || word from unnest(tsvector_to_array(to_tsvector('search', search_plain(e.title)))) word)
                || array(select '#' || choice from unnest(e.choices) choice)
                || array['#', '#n:' || e.place / 1000, '#m:' || e.place / 10000])
    $$;

create function search_put(new_entry search_entry)
    returns void
    language plpgsql as $$
declare
    fresh search_entry := new_entry;
    known search_entry;
begin
    fresh.context := coalesce(fresh.context, fresh.subject);
    fresh.position := coalesce(fresh.position, 0);
    fresh.topics := coalesce(fresh.topics, '{}');
    select * into known from search_entry
     where (subject, context, kind, position) = (fresh.subject, fresh.context, fresh.kind, fresh.position);
    fresh.place := coalesce(known.place, nextval('search_place'));
    fresh.publish_on := known.publish_on;
    fresh.overtaken_on := known.overtaken_on;
    fresh.choices := search_choices(fresh);
    fresh.words := search_words(fresh);
    if known.place is null then
        insert into search_entry select fresh.*;
    elsif fresh is distinct from known then
        update search_entry
           set (title, text, region_codes, national, contribution_kind, theme, topics, status, municipality_code, section_id,
                said_at, example, choices, words)
             = (fresh.title, fresh.text, fresh.region_codes, fresh.national, fresh.contribution_kind, fresh.theme,
                fresh.topics, fresh.status, fresh.municipality_code, fresh.section_id, fresh.said_at, fresh.example,
                fresh.choices, fresh.words)
         where place = fresh.place;
    end if;
    if (known.title, known.text) is distinct from (fresh.title, fresh.text) then
        perform search_learn(fresh.title || ' ' || fresh.text);
        if known.place is not null then
            perform search_forget(known.title || ' ' || known.text);
        end if;
    end if;
end $$;

create function search_drop(of_kind varchar, of_subject uuid, of_context uuid, at_position integer)
    returns void
    language plpgsql as $$
declare
    gone varchar;
begin
    delete from search_entry
     where (subject, context, kind, position) = (of_subject, of_context, of_kind, at_position)
    returning title || ' ' || text into gone;
    if gone is not null then
        perform search_forget(gone);
    end if;
end $$;

-- Contributions, unless they are erased.
create function search_contribution(c contribution)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    if c.erased_at is not null then
        perform search_drop('CONTRIBUTION', c.id, c.id, 0);
        return;
    end if;
    e.kind := 'CONTRIBUTION';
    e.subject := c.id;
    e.title := '';
    e.text := c.text;
    e.region_codes := c.region_codes;
    e.national := coalesce(c.level = 'NATIONAL', false);
    e.contribution_kind := c.kind;
    e.theme := c.theme;
    e.topics := c.topics;
    e.status := c.fate;
    e.municipality_code := c.municipality_code;
    e.said_at := c.published_at;
    e.example := c.example;
    perform search_put(e);
end $$;
create function search_contribution_changes() returns trigger language plpgsql as $$
begin
    perform search_contribution(new);
    return null;
end $$;
create trigger contribution_searched after insert or update on contribution
    for each row execute function search_contribution_changes();

-- Recommendations that have a number: also those that ended.
create function search_recommendation(r recommendation)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    if r.number is null then
        return;
    end if;
    e.kind := 'RECOMMENDATION';
    e.subject := r.id;
    e.title := r.title;
    e.text := r.text;
    e.region_codes := r.region_codes;
    e.national := r.national;
    e.theme := r.theme;
    e.status := r.status;
    e.said_at := r.published_at;
    e.example := r.example;
    perform search_put(e);
end $$;
create function search_recommendation_changes() returns trigger language plpgsql as $$
begin
    perform search_recommendation(new);
    return null;
end $$;
create trigger recommendation_searched after insert or update on recommendation
    for each row execute function search_recommendation_changes();

-- From which day each answer of a municipality to a recommendation can be read, and until which. The newest counts.
create function search_answer_days(of_recommendation uuid, of_municipality varchar)
    returns void
    language sql as $$
        update search_entry e
           set publish_on = t.publish_on, overtaken_on = t.overtaken_on
          from (select a.review_id, v.publish_on,
                       min(coalesce(v.publish_on, '-infinity')) over (
                           order by a.answered_at desc, a.review_id rows between unbounded preceding and 1 preceding)
                           overtaken_on
                  from assessment a join review v on v.id = a.review_id
                 where a.recommendation_id = of_recommendation and a.municipality_code = of_municipality) t
         where e.subject = of_recommendation and e.context = t.review_id and e.kind in ('ANSWER', 'ACTION')
           and (e.publish_on, e.overtaken_on) is distinct from (t.publish_on, t.overtaken_on)
    $$;

-- What a municipality answered, in words, and what it will do. Its name is the title.
create function search_answer(a assessment, of_kind varchar, at_position integer, said varchar)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    if coalesce(trim(said), '') = '' then
        perform search_drop(of_kind, a.recommendation_id, a.review_id, at_position);
        return;
    end if;
    e.kind := of_kind;
    e.subject := a.recommendation_id;
    e.context := a.review_id;
    e.position := at_position;
    e.title := coalesce((select name from municipality where code = a.municipality_code), a.municipality_code);
    e.text := said;
    e.region_codes := array(select region_code from review where id = a.review_id);
    e.national := false;
    e.theme := (select theme from recommendation where id = a.recommendation_id);
    e.status := a.outcome;
    e.municipality_code := a.municipality_code;
    e.said_at := a.answered_at;
    e.example := a.example;
    perform search_put(e);
end $$;
create function search_answers(a assessment)
    returns void
    language plpgsql as $$
begin
    perform search_answer(a, 'ANSWER', 0, a.rationale);
    perform search_answer(a, 'ACTION', x.position, x.text) from assessment_action x
     where (x.review_id, x.recommendation_id) = (a.review_id, a.recommendation_id);
end $$;
create function search_assessment_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search_drop('ANSWER', old.recommendation_id, old.review_id, 0);
        perform search_answer_days(old.recommendation_id, old.municipality_code);
    else
        perform search_answers(new);
        perform search_answer_days(new.recommendation_id, new.municipality_code);
    end if;
    return null;
end $$;
create trigger assessment_searched after insert or update or delete on assessment
    for each row execute function search_assessment_changes();

create function search_action_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform search_drop('ACTION', old.recommendation_id, old.review_id, old.position);
    else
        perform search_answer(a, 'ACTION', new.position, new.text),
                search_answer_days(a.recommendation_id, a.municipality_code)
           from assessment a
          where (a.review_id, a.recommendation_id) = (new.review_id, new.recommendation_id);
    end if;
    return null;
end $$;
create trigger assessment_action_searched after insert or update or delete on assessment_action
    for each row execute function search_action_changes();

create function search_review_changes() returns trigger language plpgsql as $$
begin
    perform search_answer_days(recommendation_id, municipality_code) from assessment where review_id = new.id;
    return null;
end $$;
create trigger review_searched after update on review
    for each row when (old.publish_on is distinct from new.publish_on) execute function search_review_changes();

create function search_municipality_changes() returns trigger language plpgsql as $$
begin
    perform search_answers(a) from assessment a
     where exists (select from search_entry e
                    where e.municipality_code = new.code and e.subject = a.recommendation_id and e.context = a.review_id);
    return null;
end $$;
create trigger municipality_searched after update on municipality
    for each row when (old.name is distinct from new.name) execute function search_municipality_changes();

-- Passages of visions, with the title of their section.
create function search_passage(p vision_passage)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    select s.title, array[s.region_code], s.told_at into e.title, e.region_codes, e.said_at
      from vision_section s where s.id = p.section_id;
    e.kind := 'PASSAGE';
    e.subject := p.id;
    e.context := md5(p.section_id)::uuid;
    e.text := p.text;
    e.national := false;
    e.section_id := p.section_id;
    e.example := false;
    perform search_put(e);
end $$;
create function search_passage_changes() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and old.id <> new.id then
        if not exists (select from vision_passage p where p.id = old.id and p.section_id = old.section_id) then
            perform search_drop('PASSAGE', old.id, md5(old.section_id)::uuid, 0);
        end if;
    end if;
    if tg_op <> 'DELETE' then
        perform search_passage(new);
    end if;
    return null;
end $$;
create trigger vision_passage_searched after insert or update or delete on vision_passage
    for each row execute function search_passage_changes();
create function search_section_changes() returns trigger language plpgsql as $$
begin
    perform search_passage(p) from vision_passage p where p.section_id = new.id;
    return null;
end $$;
create trigger vision_section_searched after update on vision_section
    for each row when (old.title is distinct from new.title) execute function search_section_changes();

-- Meetings of which the outcomes are public.
create function search_meeting(m meeting)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    e.kind := 'MEETING';
    e.subject := m.id;
    e.title := m.title;
    e.text := coalesce(m.series, '');
    e.region_codes := m.region_codes;
    e.national := cardinality(m.region_codes) = 0;
    e.said_at := m.starts_at;
    e.example := m.example;
    perform search_put(e);
end $$;
create function search_meeting_changes() returns trigger language plpgsql as $$
begin
    perform search_meeting(new);
    return null;
end $$;
create trigger meeting_searched after insert or update on meeting
    for each row execute function search_meeting_changes();

-- Bodies that everyone may know of, as long as they are there.
create function search_body(b body)
    returns void
    language plpgsql as $$
declare
    e search_entry;
begin
    if b.closed or not b.listed then
        perform search_drop('BODY', b.id, b.id, 0);
        return;
    end if;
    e.kind := 'BODY';
    e.subject := b.id;
    e.title := b.name;
    e.text := '';
    e.region_codes := b.region_codes;
    e.national := cardinality(b.region_codes) = 0;
    e.said_at := b.told_at;
    e.example := b.example;
    perform search_put(e);
end $$;
create function search_body_changes() returns trigger language plpgsql as $$
begin
    perform search_body(new);
    return null;
end $$;
create trigger body_searched after insert or update on body
    for each row execute function search_body_changes();

-- What was there already, the oldest first.
do $$
declare
    one record;
begin
    for one in
        select told_at since, 'body' source, id::varchar, null::uuid context, 0 position from body
        union all select starts_at, 'meeting', id::varchar, null, 0 from meeting
        union all select published_at, 'contribution', id::varchar, null, position from contribution
        union all select published_at, 'recommendation', id::varchar, null, 0 from recommendation where number is not null
        union all select answered_at, 'assessment', recommendation_id::varchar, review_id, 0 from assessment
        union all select s.told_at, 'passage', p.section_id, null, p.position
                    from vision_passage p join vision_section s on s.id = p.section_id
        order by since, position
    loop
        case one.source
            when 'body' then
                perform search_body(b) from body b where b.id = one.id::uuid;
            when 'meeting' then
                perform search_meeting(m) from meeting m where m.id = one.id::uuid;
            when 'contribution' then
                perform search_contribution(c) from contribution c where c.id = one.id::uuid;
            when 'recommendation' then
                perform search_recommendation(r) from recommendation r where r.id = one.id::uuid;
            when 'assessment' then
                perform search_answers(a), search_answer_days(a.recommendation_id, a.municipality_code)
                   from assessment a where a.recommendation_id = one.id::uuid and a.review_id = one.context;
            else
                perform search_passage(p) from vision_passage p
                 where p.section_id = one.id and p.position = one.position;
        end case;
    end loop;
end $$;
