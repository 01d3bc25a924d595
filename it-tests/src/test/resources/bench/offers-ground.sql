-- What offers of a benchmark stand on: the reference data themselves, folded as the application does.
create temp table csv_place (id bigint, name text, country text, region text, official_code text,
  postcodes text, latitude float8, longitude float8, population int);
copy csv_place from '%1$s/places.csv' csv header;
create temp table csv_name (id bigint, name text, other_name text, language text);
copy csv_name from '%1$s/place_names.csv' csv header;
create temp table csv_area (code text, nuts3 text, name_fr text, name_de text, country text,
  region text, upper_rhine text);
copy csv_area from '%1$s/areas.csv' csv header;
create temp table csv_word (word text, language text, occupation text, source text);
copy csv_word from '%1$s/search_words.csv' csv header;
create temp table csv_area_word (word text, country text, region text, areas text);
copy csv_area_word from '%1$s/search_areas.csv' csv header;

insert into area select code, nuts3, name_fr, name_de, country, 'BADEN_WUERTTEMBERG', 'FULL' from csv_area;
insert into place (id, name, country, region, area_code, official_code, latitude, longitude, population)
select id, name, country, 'BADEN_WUERTTEMBERG', (select code from area
    where code = case country when 'DE' then official_code else region end),
  coalesce(official_code, ''), latitude, longitude, population from csv_place;
insert into place_key
select id, search_plain(name) from csv_place
union select id, unnest(string_to_array(postcodes, ' ')) from csv_place where postcodes is not null
union select id, search_plain(other_name) from csv_name;

insert into occupation
select distinct occupation, 1, occupation, occupation, '', '', '', '', '', 36, array['CRAFT'], 'HWO',
  '', '', '{}'::text[], '{}'::text[], 3, 4 from csv_word where occupation is not null;
insert into offer_area_word (word, terms)
select word, array_remove(array['n/' || country, 'r/' || region], null)
  || coalesce((select array_agg('a/' || code) from string_to_table(areas, ';') code), '{}')
from csv_area_word;
insert into offer_word (word, language, occupation_slug) select word, language, occupation from csv_word;
