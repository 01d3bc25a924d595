-- Training places that companies offer, how they are found, and searches that people keep.

create table offer (
  id                     bigint generated always as identity primary key,
  version                int     not null,
  company_id             bigint  not null references organisation,
  occupation_slug        text    not null references occupation,
  place_id               bigint  not null references place,
  theory                 text    not null check (theory in ('FR', 'DE', 'CH')),
  start_date             date    not null,
  places                 int     not null check (places between 1 and 50),
  places_taken           int     not null default 0 check (places_taken between 0 and places),
  french                 text    not null check (french in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  german                 text    not null check (german in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- what the school needs of its language
  lessons                text    not null default 'B1' check (lessons in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  monthly_pay            numeric(8, 2) check (monthly_pay >= 0),
  lodging                text    not null default 'NONE' check (lodging in ('NONE', 'COMPANY', 'RESIDENCE')),
  residence              text    check (length(residence) between 1 and 150),
  description_written_in text    not null check (description_written_in in ('FR', 'DE')),
  description_fr         text    check (length(description_fr) <= 3000),
  description_de         text    check (length(description_de) <= 3000),
  status                 text    not null check (status in ('DRAFT', 'OPEN', 'FILLED', 'CLOSED')),
  created_at             timestamptz not null,
  published_at           timestamptz,
  -- By what an open offer is found; kept by a trigger, see below.
  search                 tsvector,
  check ((residence is not null) = (lodging = 'RESIDENCE')),
  check (status = 'DRAFT' or published_at is not null)
);
-- The company's own list, newest first.
create index offer_company on offer (company_id, id desc);
-- The public list, newest first, and the home page's newest.
create index offer_open on offer (published_at desc, id desc) where status = 'OPEN';
-- The page of an occupation and the search by occupation.
create index offer_open_occupation on offer (occupation_slug, published_at desc) where status = 'OPEN';
-- A search around a place, and matching, look at the offers of the places within reach. What stands
-- beside the place is all that the numbers beside the list are counted by: without typed words they
-- are counted in the index alone.
create index offer_open_place on offer (place_id)
  include (occupation_slug, theory, start_date, french, german, lodging) where status = 'OPEN';

-- What people type who look for a training place: words for an occupation, or, without one, words
-- that every offer answers to. Some hundred rows, read through in no time: no index.
create table offer_word (
  word            text not null,
  language        text not null check (language in ('FR', 'DE')),
  occupation_slug text references occupation,
  key             text not null generated always as (search_key(word)) stored,
  unique nulls not distinct (word, language, occupation_slug)
);

-- A word without its ending, so that plurals and the like are one: as PostgreSQL's dictionaries cut
-- them, and beyond them the German plural of women (Zimmerinnen).
create function search_stem(word text, language text) returns text
  language sql immutable strict parallel safe as $$
  select search_key(coalesce(
    case language
      when 'FR' then (ts_lexize('french_stem', lower(word)))[1]
      else (ts_lexize('german_stem', regexp_replace(lower(word), 'innen$', 'in')))[1]
    end,
    word))
$$;

alter table offer_word
  add column stem text not null generated always as (search_stem(word, language)) stored;

-- What people call countries, regions and areas, and by which keys offers there are found.
create table offer_area_word (
  word  text   primary key,
  terms text[] not null check (cardinality(terms) > 0),
  key   text   not null generated always as (search_key(word)) stored
);

-- By what an offer is found: o/ its occupation, p/ its place, a/ the area of that, r/ its region, n/
-- its country, c/ each word of its company's name, d/ each word of its description, without its
-- ending. Occupation and place stand there as what they are, not as they are called: what a typed
-- word means is looked up among some thousand names, in both languages and with slips, and the
-- offers then by an exact key. A name that is added is found at once, and no offer need be written
-- anew.
create function offer_search() returns trigger language plpgsql as $$
begin
  new.search := case when new.status = 'OPEN' then array_to_tsvector(array(
    select 'o/' || new.occupation_slug
    union
    select key from place,
      unnest(array['p/' || id, 'a/' || area_code, 'r/' || region, 'n/' || country]) key
    where id = new.place_id and key is not null
    union
    select 'c/' || word
    from organisation, string_to_table(
      search_key(concat_ws(' ', name, regexp_replace(name, '[-''’&.]', '', 'g'))), ' ') word
    where id = new.company_id and word <> ''
    union
    select 'd/' || search_key(lexeme)
    from unnest(to_tsvector('french', coalesce(new.description_fr, ''))
      || to_tsvector('german', coalesce(new.description_de, '')))
    where search_key(lexeme) <> '')) end;
  return new;
end $$;
create trigger offer_search
  before insert or update of company_id, occupation_slug, place_id, status, description_fr,
    description_de on offer
  for each row execute function offer_search();

create function offer_search_renamed() returns trigger language plpgsql as $$
begin
  update offer set company_id = company_id where company_id = new.id and status = 'OPEN';
  return null;
end $$;
create trigger offer_search_renamed after update of name on organisation
  for each row when (old.name <> new.name) execute function offer_search_renamed();

create function offer_search_elsewhere() returns trigger language plpgsql as $$
begin
  update offer set place_id = place_id where place_id = new.id and status = 'OPEN';
  return null;
end $$;
create trigger offer_search_elsewhere after update of area_code, region, country on place
  for each row when ((old.area_code, old.region, old.country)
    is distinct from (new.area_code, new.region, new.country))
  execute function offer_search_elsewhere();

-- When an offer stood open, kept by a trigger: whoever kept a search at such a time has seen the
-- offer. What opens later is news, be it published or a place of it free again.
create table offer_opening (
  offer_id  bigint      not null references offer on delete cascade,
  opened_at timestamptz not null,
  left_at   timestamptz,
  primary key (offer_id, opened_at)
);
-- The round asks what opened since a search was kept.
create index offer_opening_since on offer_opening (opened_at) where left_at is null;

create function offer_opened() returns trigger language plpgsql as $$
begin
  if new.status = 'OPEN' then
    insert into offer_opening (offer_id, opened_at) values (new.id, now())
    on conflict (offer_id, opened_at) do update set left_at = null;
  elsif tg_op = 'UPDATE' then
    update offer_opening set left_at = now() where offer_id = new.id and left_at is null;
  end if;
  return null;
end $$;
create trigger offer_published after insert on offer
  for each row execute function offer_opened();
create trigger offer_opened after update of status on offer
  for each row when (old.status <> new.status and 'OPEN' in (old.status, new.status))
  execute function offer_opened();

-- A search by words: each of them is an exact key or the beginning of one. Filled at once, not by
-- and by: offers are read far more often than written, and pending ones are read from end to end.
create index offer_words on offer using gin (search) with (fastupdate = off);

-- The occupations, places and areas that are called by a word, whatever its ending; null where none
-- is. An area by its whole name, and only where there is none by a word of it: Baden is not all of
-- Baden-Württemberg.
create function offer_called(typed text) returns text
  language sql stable strict parallel safe as $$
  with word as materialized (
    select search_key(typed) as folded, search_stem(typed, 'FR') as french,
      search_stem(typed, 'DE') as german,
      '(^| )(' || search_plain(typed) || '|' || search_stem(typed, 'DE') || ')( |$)' as in_name),
  area as (
    select terms, key = folded as whole, bool_or(key = folded) over () as any_whole
    from offer_area_word, word where key = folded or key ~ in_name)
  select string_agg(distinct quote_literal(term), ' | ') from (
    select 'o/' || occupation_slug as term from offer_word, word
    where key = folded or stem = case language when 'FR' then french else german end
    union all
    select 'p/' || place_id from place_key where key ~ (select in_name from word)
    union all
    select unnest(terms) from area where whole = any_whole) called
$$;

-- The places and areas of which this is the whole name; null where there are none.
create function offer_named(typed text) returns text
  language sql stable strict parallel safe as $$
  select string_agg(distinct quote_literal(term), ' | ') from (
    select 'p/' || place_id as term from place_key where key = search_plain(typed)
    union all
    select unnest(terms) from offer_area_word where key = search_key(typed)) named
$$;

-- Which offers a typed word means; null where it narrows nothing, '?' where nothing is called so or
-- nearly so. The very word counts first, then what begins with it, then a known word it is made of
-- (Zimmererlehre), then what is one slip away or looks alike. A company may be called like anything;
-- a description is only asked about what is neither an occupation nor a place.
create function offer_meaning(typed text) returns tsquery
  language plpgsql stable strict parallel safe
  -- Whether any offer has a word is asked of its index: to look for one offer among all seems
  -- cheaper to the planner, which can't know that there is none.
  set enable_seqscan = off as $$
declare
  plain text := search_plain(typed);
  folded text := search_key(typed);
  french text := search_stem(typed, 'FR');
  german text := search_stem(typed, 'DE');
  company text := quote_literal('c/' || folded);
  described text := quote_literal('d/' || french) || ' | ' || quote_literal('d/' || german);
  slips text[];
  companies text;
  means text := offer_called(typed);
begin
  if exists (select from offer_word where occupation_slug is null
      and (key = folded or stem = case language when 'FR' then french else german end)) then
    -- Unless a place is written just so: Au is a village, and au a little word.
    return (select string_agg(quote_literal('p/' || id), ' | ') from place where name = typed)::tsquery;
  elsif means is not null then
    return concat_ws(' | ', means, company)::tsquery;
  elsif length(plain) < 3 then
    -- Too short to begin anything: it counts where a company is called so.
    return (select company::tsquery where exists (select from offer where search @@ company::tsquery));
  end if;

  company := company || ':*';
  select string_agg(distinct quote_literal(term), ' | ') into means from (
    select 'o/' || occupation_slug as term from offer_word where starts_with(key, folded)
    union all
    select 'p/' || place_id from place_key where key ~ ('(^| )' || plain)
    union all
    select unnest(terms) from offer_area_word where key ~ ('(^| )' || folded)) beginning;
  if means is not null
      or exists (select from offer where search @@ concat_ws(' | ', company, described)::tsquery) then
    return concat_ws(' | ', means, company, described)::tsquery;
  end if;

  -- In German the last part says what a thing is, unless it says no more than that it is learnt.
  select string_agg(distinct quote_literal('o/' || occupation_slug), ' | ') into means from (
    select occupation_slug, rank() over (order by at_end desc, length(key) desc)
    from offer_word,
      lateral (select length(key) >= 5 and right(folded, length(key)) = key as at_end) at_end
    where occupation_slug is not null
      and (at_end or length(key) >= 4 and starts_with(folded, key))) compound
  where rank = 1;
  if means is not null then
    return concat_ws(' | ', means, company)::tsquery;
  end if;

  slips := array(select search_near(folded) union select search_near(plain));
  -- Joined, not sought in the array: that would compare each word with every slip.
  select string_agg(distinct quote_literal(term), ' | ') into means from (
    select term, alike, max(alike) over () as most from (
      select 'o/' || occupation_slug as term,
        case when slip = key then 0.8 else similarity(key, folded) end as alike
      from offer_word left join unnest(slips) slip on slip = key where occupation_slug is not null
      union all
      select 'p/' || place_id, 0.8 from place_key join unnest(slips) slip on slip = key
      union all
      select 'p/' || place_id, strict_word_similarity(plain, key) from place_key
      where plain <<% key
      union all
      select unnest(terms), case when slip = key then 0.8 else similarity(key, folded) end
      from offer_area_word left join unnest(slips) slip on slip = key) each) near
  where alike >= 0.5 and alike > most - 0.15;
  -- Of all the slips only what companies are called: hundreds more would be compared for every offer.
  select string_agg(quote_literal('c/' || slip), ' | ') into companies from unnest(slips) slip
  where exists (select from offer where search @@ quote_literal('c/' || slip)::tsquery);
  return coalesce(nullif(concat_ws(' | ', means, companies), ''), '''?''')::tsquery;
end $$;

-- The same of a word as it was typed, which may have several parts: Neuf-Brisach is a name, and
-- l'étoile all of its parts, or all of them as one.
create function offer_word_meaning(typed text) returns tsquery
  language plpgsql stable strict parallel safe as $$
declare
  parts text[] := string_to_array(search_plain(typed), ' ');
  named text := offer_named(typed);
  part text;
  meaning text;
  means text;
begin
  if cardinality(parts) < 2 then
    return offer_meaning(typed);
  elsif named is not null then
    return format('%s | (%s)', named,
      (select string_agg(quote_literal('c/' || search_key(p)), ' & ') from unnest(parts) p))::tsquery;
  end if;
  foreach part in array parts loop
    meaning := offer_meaning(part)::text;
    -- Nothing is all of its parts if one of them is unknown.
    means := case when meaning = '''?''' then meaning
      else nullif(concat_ws(' & ', means, '(' || meaning || ')'), '') end;
    exit when meaning = '''?''';
  end loop;
  return nullif(concat_ws(' | ', means, offer_called(array_to_string(parts, ''))), '')::tsquery;
end $$;

-- What each of some words means, in their order. Where two of them are unknown nothing is found
-- without one of them either, and what the others mean is not asked any more: an unknown one costs
-- the most.
create function offer_meanings(words text[]) returns tsquery[]
  language plpgsql stable strict parallel safe as $$
declare
  meanings tsquery[] := array_fill(null::tsquery, array[cardinality(words)]);
  unknown int := 0;
begin
  for i in 1 .. cardinality(words) loop
    exit when unknown = 2;
    meanings[i] := offer_word_meaning(words[i]);
    if meanings[i] = '''?'''::tsquery then
      unknown := unknown + 1;
    end if;
  end loop;
  return meanings;
end $$;

-- Which offers some words mean together. All, where they narrow nothing: each stands there by its
-- occupation.
create function offer_query(words text[]) returns tsquery
  language sql stable strict parallel safe as $$
  select coalesce(string_agg('(' || meaning::text || ')', ' & '), '''o/'':*')::tsquery
  from unnest(offer_meanings(words)) meaning
$$;

-- A search that someone keeps, and how often they want to hear of new offers.
create table saved_search (
  id         bigint generated always as identity primary key,
  version    int         not null,
  account_id bigint      not null references account,
  words      text        not null check (length(words) <= 100),
  place_id   bigint      references place,
  radius_km  int         not null check (radius_km between 0 and 200),
  rhythm     text        not null check (rhythm in ('DAILY', 'WEEKLY', 'MONTHLY', 'NEVER')),
  saved_at   timestamptz not null,
  news_since timestamptz not null, -- what stood open then is no news
  due_on     date        not null
);
-- Someone's own list, and what leaves with them.
create index saved_search_account on saved_search (account_id);
-- The round asks for what is due.
create index saved_search_due on saved_search (due_on) where rhythm <> 'NEVER';

create table saved_search_choice (
  saved_search_id bigint not null references saved_search on delete cascade,
  facet           text   not null check (facet in
                    ('OCCUPATION', 'DIRECTION', 'AREA', 'START', 'FRENCH', 'GERMAN', 'LODGING')),
  code            text   not null check (length(code) <= 40),
  primary key (saved_search_id, facet)
);

-- What someone was told of, so that they hear of it once.
create table saved_search_told (
  saved_search_id bigint not null references saved_search on delete cascade,
  offer_id        bigint not null references offer on delete cascade,
  primary key (saved_search_id, offer_id)
);
-- An offer that has begun is forgotten here.
create index saved_search_told_offer on saved_search_told (offer_id);

-- The links by which mails are stopped; each mail has its own, and an old one still works.
create table saved_search_link (
  hash            text        primary key,
  saved_search_id bigint      not null references saved_search on delete cascade,
  made_at         timestamptz not null
);
-- What leaves with its search.
create index saved_search_link_search on saved_search_link (saved_search_id);
