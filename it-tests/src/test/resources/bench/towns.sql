-- A town is drawn as often as it is large.
create table bench_slot as
select row_number() over () - 1 as number, p.id as place_id
from place p join area a on a.code = p.area_code,
  generate_series(1, greatest(1, p.population / 1000)) share
where a.upper_rhine = 'FULL';
create unique index on bench_slot (number);

create function bench_one(choices text[], i bigint, salt bigint) returns text language sql immutable as
  $$ select choices[1 + abs(hashint8extended(i, salt)) % cardinality(choices)] $$;
