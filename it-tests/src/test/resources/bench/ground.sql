-- What contracts of a benchmark stand on. No statement that is measured reads applications: one for
-- each contract would only take time.
alter table contract drop constraint contract_application_id_fkey;

insert into account (version, email, given_name, family_name, language, role, created_at)
values (0, 'bench@example.org', 'Kim', 'Probe', 'FR', 'APPRENTICE', now());

insert into area values ('DE-OG', 'DE134', 'Ortenau', 'Ortenaukreis', 'DE', 'BADEN_WUERTTEMBERG', 'FULL');
insert into place (id, name, country, region, area_code, official_code, latitude, longitude, population)
values (1, 'Kehl', 'DE', 'BADEN_WUERTTEMBERG', 'DE-OG', '08317057', 48.57, 7.81, 37000);

insert into occupation values ('zimmerer', 1, 'Charpentier', 'Zimmerer', 'Charpentier',
  'Charpentière', 'Zimmerer', 'Zimmerin', 'Charpentier', 36, '{CRAFT}', 'HWO', '33322', 'F1503',
  '{CAP}', '{}', 3, 4);

insert into organisation (slug, kind, name, country, registers_contracts)
select 'kammer-' || i, 'CHAMBER', 'Kammer ' || i, 'DE', true from generate_series(1, 10) i;

-- Some 2,000 family names, as common as the next: 40 beginnings, 50 ends.
create table bench_name as
select row_number() over () - 1 as number, b || e as family
from unnest(array['Schröd', 'Mül', 'Web', 'Mey', 'Wagn', 'Beck', 'Schulz', 'Hoff', 'Schäf', 'Koch',
    'Bau', 'Richt', 'Klein', 'Wolf', 'Schmid', 'Neum', 'Schwarz', 'Zimm', 'Brau', 'Krüg', 'Dub',
    'Lef', 'Mor', 'Gir', 'Rouss', 'Lang', 'Wern', 'Krauß', 'Lehm', 'Köhl', 'Herrm', 'Kön', 'Walt',
    'May', 'Hub', 'Kais', 'Fuch', 'Pet', 'Möll', 'Weiß']) b,
  unnest(array['er', 'ert', 'mann', 'ler', 'ner', 'in', 's', 'brecht', 'haus', 'feld', 'bach',
    'stein', 'berger', 'hofer', 'meier', 'ier', 'on', 'eau', 'el', 'ard', 'and', 'ot', 'et', 'ois',
    'ange', 'our', 'elle', 'aud', 'ac', 'ay', 'ignon', 'ière', 'ault', 'ig', 'ing', 'le', 'ke',
    'sen', 'ow', 'itz', 'ski', 'é', 'ez', 'ini', 'oğlu', 'maz', 'wald', 'horn', 'burg', 'rath']) e;
