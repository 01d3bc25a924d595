-- Contracts %1$d to %2$d: of ten bodies and 30 years, five in a hundred waiting, a company for ten;
-- what is over was completed, but for one in 500 without a result.
insert into organisation (kind, name, country, place_id)
select 'COMPANY', t.trade || ' ' || n.family, 'DE', 1
from generate_series((%1$d + 9) / 10, %2$d / 10) i
  join bench_name n on n.number = abs(hashint8extended(i, 3)) %% 2000
  cross join lateral (select (array['Zimmerei', 'Holzbau', 'Menuiserie', 'Charpentes', 'Bäckerei',
    'Garage', 'Restaurant', 'Elektro', 'Jardins', 'Autohaus'])[1 + i %% 10] as trade) t;

insert into contract (version, application_id, apprentice_account_id, apprentice_name, birth_date,
  company_id, registrar_id, occupation_slug, place_id, theory, start_date, end_date, status,
  created_at, submitted_at, register_number, registered_at, last_day, termination_ground,
  termination_party, termination_declared_on, termination_last_day, termination_reason,
  completion_result_on, completion_passed)
select 0, c.i, (select min(id) from account), c.given || ' ' || n.family, '2008-05-05',
  (select max(id) from organisation) - c.i %% (%2$d / 10), b.id, 'zimmerer', 1, 'FR',
  c.day, c.day + 1095, c.status, c.day, c.day,
  case when c.status <> 'AWAITING_REGISTRATION' then
    concat('KAMMER-', c.body, '-', c.year, '-', to_char(row_number() over (
      partition by c.body, c.year order by c.i) + %1$d, 'FM00000')) end,
  case when c.status <> 'AWAITING_REGISTRATION' then c.day end,
  case when c.status <> 'AWAITING_REGISTRATION' then c.day + 1095 end,
  case when c.status = 'END_REPORTED' then 'AGREEMENT_DE' end,
  case when c.status = 'END_REPORTED' then 'APPRENTICE' end,
  case when c.status = 'END_REPORTED' then c.day + 90 end,
  case when c.status = 'END_REPORTED' then c.day + 120 end,
  case when c.status = 'END_REPORTED' then 'Umzug.' end,
  case when c.status = 'COMPLETED' then c.day + 1000 end,
  case when c.status = 'COMPLETED' then true end
from (
  select i, 1 + abs(hashint8extended(i, 1)) %% 10 as body,
    1997 + abs(hashint8extended(i, 2)) %% 30 as year,
    make_date((1997 + abs(hashint8extended(i, 2)) %% 30)::int, 1 + i %% 12, 1 + i %% 28) as day,
    abs(hashint8extended(i, 4)) %% 2000 as name,
    (array['Emma', 'Léa', 'Zoé', 'Anna', 'Mathilde', 'Jürgen', 'Noël', 'Ayşe', 'Lukas', 'Björn',
      'Chloé', 'Hugo', 'Jonas', 'Paul', 'Jeanne', 'François', 'Günter', 'Inès', 'Karl', 'Yıldız'
      ])[1 + abs(hashint8extended(i, 5)) %% 20] as given,
    case abs(hashint8extended(i, 6)) %% 20 when 0 then
      (array['AWAITING_REGISTRATION', 'END_REPORTED'])[1 + i %% 2]
      else case when abs(hashint8extended(i, 2)) %% 30 < 26 and i %% 500 > 0 then 'COMPLETED'
        else 'REGISTERED' end end as status
  from generate_series(%1$d, %2$d) i) c
  join organisation b on b.slug = 'kammer-' || c.body
  join bench_name n on n.number = c.name
order by c.i;

-- What became of each: its editions, and the acts in the trail.
insert into contract_edition (contract_id, number, person, agreed, fingerprint, made_at)
select id, number, person, agreed,
  encode(sha256(convert_to('edition=' || number || e'\n' || person || agreed, 'UTF8')), 'hex'),
  created_at
from (select id, number, created_at, 'apprentice=' || apprentice_name || e'\n' as person,
    e'trainer=Meister Eder\n' as agreed
  from contract, generate_series(1, 2) number where application_id between %1$d and %2$d) edition;

insert into audit_entry (subject, subject_id, act, detail)
select 'contract', id, act, 'edition 2'
from contract, unnest(array['drafted', 'changed', 'sent to school', 'signed by EMPLOYER',
  'signed by APPRENTICE', 'registered']) act where application_id between %1$d and %2$d
