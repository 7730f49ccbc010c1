-- What a recommendation is about besides its theme, as with contributions; it is chosen while it is a draft.
alter table recommendation add column topics varchar[] not null default '{}';
alter table recommendation_wording add column topics varchar[] not null default '{}';
create index recommendation_topics on recommendation using gin (topics);
-- What was published last.
create index recommendation_newest on recommendation (published_at desc, id desc) where published_at is not null;

-- It belongs to what is public, and is searched with it.
create or replace function published_keeps_its_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (new.id, new.number, new.title, new.text, new.theme, new.topics, new.national, new.region_codes, new.notice, new.example,
           new.created_at, new.published_at)
          is distinct from
          (old.id, old.number, old.title, old.text, old.theme, old.topics, old.national, old.region_codes, old.notice, old.example,
           old.created_at, old.published_at)
       or new.status in ('DRAFT', 'IN_REVIEW', 'DISCARDED')
       or old.ended_at is not null then
        raise exception 'a published recommendation is immutable';
    end if;
    return new;
end $$;
create or replace function search_recommendation(r recommendation)
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
    e.topics := r.topics;
    e.status := r.status;
    e.said_at := r.published_at;
    e.example := r.example;
    perform search_put(e);
end $$;

-- The words of a refused reply go after a while, as those of a refused submission do; that it was refused stays. When those
-- that stand here were refused is not known: their time begins now.
alter table reply
    add column refused_at timestamptz,
    add column erased_at  timestamptz;
update reply set refused_at = now() where state = 'REFUSED';
alter table reply
    drop constraint taken_back_has_no_words,
    drop constraint refused_has_a_reason,
    add constraint gone_has_no_words
        check ((state in ('TAKEN_BACK', 'WITHDRAWN') or erased_at is not null) = (text = '')),
    add constraint refused_has_a_reason check ((state = 'REFUSED' and erased_at is null) = (reason is not null)),
    add constraint refused_has_a_moment check ((state = 'REFUSED') = (refused_at is not null)),
    add constraint only_refused_is_erased check (erased_at is null or state = 'REFUSED');
create index reply_refused on reply (refused_at) where state = 'REFUSED' and erased_at is null;
