-- Offers %1$d to %2$d: of nine occupations, at any place, a company for five, begun in the next two years.
insert into organisation (kind, name, country, place_id)
select 'COMPANY', (array['Holzbau', 'Zimmerei', 'Menuiserie', 'Charpentes', 'Landtechnik', 'Garage',
    'Boutique', 'Elektro', 'Jardins', 'Autohaus'])[1 + i %% 10] || ' ' ||
  (array['Schröd', 'Müll', 'Web', 'Mey', 'Wagn', 'Beck', 'Schulz', 'Hoffmann', 'Schäf', 'Koch', 'Bau',
    'Dub', 'Lefèv', 'Mor', 'Gir', 'Rouss', 'Lang', 'Krauß', 'Köhl', 'Weiß'])[1 + abs(hashint8extended(i, 1)) %% 20] ||
  (array['er', 'ert', 'mann', 'ler', 'ner', 'in', 'brecht', 'haus', 'bach', 'stein', 'berger', 'meier',
    'ier', 'on', 'eau', 'el', 'ard', 'ois', 'elle', 'ière'])[1 + abs(hashint8extended(i, 2)) %% 20],
  p.country, p.id
from generate_series((%1$d + 4) / 5, %2$d / 5) i
  join (select id, country, row_number() over (order by id) as number from place) p
    on p.number = 1 + abs(hashint8extended(i, 3)) %% (select count(*) from place);

insert into offer (version, company_id, occupation_slug, place_id, theory, start_date, places, french,
  german, description_written_in, description_fr, description_de, status, created_at, published_at)
select 0, c.id, o.slug, c.place_id, case c.country when 'FR' then 'DE' else 'FR' end,
  current_date + (30 + abs(hashint8extended(i, 5)) %% 700)::int, 2,
  (array['NONE', 'A1', 'A2', 'B1', 'B2'])[1 + abs(hashint8extended(i, 6)) %% 5],
  (array['NONE', 'A1', 'A2', 'B1', 'B2'])[1 + abs(hashint8extended(i, 7)) %% 5], 'DE',
  'Une équipe de ' || 2 + i %% 20 || ' personnes montre le métier, du premier geste au chantier fini.',
  'Ein Team von ' || 2 + i %% 20 || ' Menschen zeigt den Beruf, vom ersten Handgriff bis zum Ende.',
  'OPEN', now(), now() - i * interval '1 minute'
from generate_series(%1$d, %2$d) i
  join (select id, place_id, country, row_number() over (order by id desc) - 1 as number
    from organisation where kind = 'COMPANY') c on c.number = i %% (%2$d / 5)
  join (select slug, row_number() over (order by slug) - 1 as number from occupation
    where slug <> 'erzieher') o on o.number = abs(hashint8extended(i, 4)) %% 9;

-- Each opened when it was published, and not all of them now.
update offer_opening set opened_at = published_at from offer
where id = offer_id and id between %1$d and %2$d;
