-- Offers and candidates %1$d to %2$d: more in larger towns, a company for five offers, languages,
-- means and dates as they are asked for and told at the Upper Rhine.
insert into organisation (kind, name, country, place_id, company_size, company_kind)
select 'COMPANY', 'Holzbau ' || i, t.country, t.id,
  bench_one(array['MICRO', 'SMALL', 'SMALL', 'MEDIUM', 'LARGE', null], i, 7),
  bench_one(array['CRAFT', 'CRAFT', 'INDUSTRY', 'SERVICES', 'AGRICULTURE', null], i, 8)
from generate_series((%1$d + 4) / 5, %2$d / 5) i
  join bench_slot s on s.number = abs(hashint8extended(i, 1)) %% (select count(*) from bench_slot)
  join place t on t.id = s.place_id
order by i;

insert into offer (version, company_id, occupation_slug, place_id, theory, start_date, places,
  french, german, lessons, lodging, description_written_in, description_fr, status, created_at, published_at)
select 0, c.id, bench_one(array['elektroniker-energie-gebaeude', 'jardinier-paysagiste',
    'bueromanagement', 'spedition-logistik', 'einzelhandel', 'kfz-mechatroniker-pkw',
    'land-baumaschinen', 'mechatroniker', 'zimmerer'], i, 2),
  c.place_id,
  case c.country when 'FR' then bench_one(array['DE', 'DE', 'DE', 'DE', 'CH'], i, 3)
    when 'DE' then bench_one(array['FR', 'FR', 'FR', 'FR', 'CH'], i, 3)
    else bench_one(array['FR', 'DE'], i, 3) end,
  make_date(extract(year from current_date)::int + 1,
    bench_one(array['9', '9', '9', '9', '8', '8', '8', '10', '4', '7'], i, 4)::int, 1), 1,
  case c.country when 'FR' then bench_one(array['A2', 'B1', 'B1', 'B1', 'B2', 'B2', 'C1'], i, 5)
    else bench_one(array['NONE', 'NONE', 'NONE', 'NONE', 'A1', 'A2', 'B1'], i, 5) end,
  case c.country when 'FR' then bench_one(array['NONE', 'NONE', 'NONE', 'A1', 'A2', 'B1'], i, 6)
    else bench_one(array['A2', 'B1', 'B1', 'B1', 'B2', 'B2', 'C1'], i, 6) end,
  bench_one(array['B1', 'B1', 'A2', 'B2', 'NONE'], i, 20),
  bench_one(array['NONE', 'NONE', 'NONE', 'NONE', 'COMPANY'], i, 9),
  'FR', 'Un métier avec les mains.', 'OPEN', now() - i * interval '1 minute',
  now() - i * interval '1 minute'
from generate_series(%1$d, %2$d) i
  join organisation c on c.name = 'Holzbau ' || (i + 4) / 5
order by i;

insert into account (version, email, given_name, family_name, language, role, created_at)
select 0, 'bench-' || i || '@example.org', 'Kim', 'Probe', 'FR', 'APPRENTICE', now()
from generate_series(%1$d, %2$d) i order by i;

insert into candidate (version, account_id, birth_date, place_id, reach_minutes, school, french,
  german, french_soon, german_soon, available_from, side, needs_lodging, company_sizes, company_kinds, findable_since, guardian_name, guardian_email, guardian_language,
  saved_at)
select 0, a.id, current_date - (365 * 16 + abs(hashint8extended(i, 11)) %% 2500)::int, t.id,
  bench_one(array['30', '45', '45', '60', '60', '90'], i, 12)::int,
  bench_one(array['LOWER', 'MIDDLE', 'MIDDLE', 'UPPER'], i, 13),
  case t.country when 'FR' then bench_one(array['C1', 'C2', 'C2'], i, 14)
    else bench_one(array['NONE', 'A1', 'A2', 'A2', 'B1', 'B2'], i, 14) end,
  case t.country when 'FR' then bench_one(array['NONE', 'A1', 'A2', 'A2', 'B1', 'B2'], i, 15)
    else bench_one(array['C1', 'C2', 'C2'], i, 15) end,
  bench_one(array['NONE', 'NONE', 'NONE', 'B1'], i, 21),
  bench_one(array['NONE', 'NONE', 'NONE', 'B1'], i, 22),
  make_date(extract(year from current_date)::int + 1, 7, 1),
  bench_one(array['EITHER', 'EITHER', 'PRACTICE_DE', 'PRACTICE_FR'], i, 16),
  abs(hashint8extended(i, 17)) %% 12 = 0,
  bench_one(array['{}', '{}', '{}', '{MICRO,SMALL}', '{LARGE}'], i, 18)::text[],
  bench_one(array['{}', '{}', '{}', '{CRAFT}', '{INDUSTRY,SERVICES}'], i, 19)::text[], now(), 'Alex Probe',
  'bench-parent@example.org', 'FR', now()
from generate_series(%1$d, %2$d) i
  join account a on a.email = 'bench-' || i || '@example.org'
  join bench_slot s on s.number = abs(hashint8extended(i, 10)) %% (select count(*) from bench_slot)
  join place t on t.id = s.place_id
order by i;

insert into candidate_means (candidate_id, means)
select c.id, m.means from candidate c, (values ('PUBLIC_TRANSPORT', 10), ('BICYCLE', 6), ('CAR', 4)) m (means, often)
where c.id between %1$d and %2$d and abs(hashint8extended(c.id, 20 + often)) %% 10 < often;

insert into candidate_wish (candidate_id, position, occupation_slug)
select c.id, w.position, o.slug
from candidate c, generate_series(0, 2) w (position), occupation o
where c.id between %1$d and %2$d and abs(hashint8extended(c.id, 30)) %% 3 >= w.position
  and o.priority = 1 + (abs(hashint8extended(c.id, 31)) + 3 * w.position) %% 9;

-- One in two hundred has agreed with a company.
insert into application (version, candidate_id, offer_id, message, language, status, sent_at,
  invitation, invited_at, interested_at, closed_at)
select 0, i, i, 'Bonjour', 'FR', 'ACCEPTED', now(), 'Mardi ?', now(), now(), now()
from generate_series(%1$d, %2$d) i where i %% 200 = 0
