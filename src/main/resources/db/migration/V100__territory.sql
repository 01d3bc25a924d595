create extension if not exists pg_trgm;

create table area (
  code text primary key,
  nuts3 text not null unique,
  name_fr text not null,
  name_de text not null,
  country text not null check (country in ('FR', 'DE', 'CH')),
  region text not null,
  upper_rhine text not null check (upper_rhine in ('FULL', 'PART', 'NONE'))
);

create table place (
  id bigint primary key, -- GeoNames' number: the same in every installation
  name text not null,
  country text not null check (country in ('FR', 'DE', 'CH')),
  region text not null,
  area_code text references area,
  official_code text not null,
  postcodes text[] not null default '{}',
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  population int not null check (population >= 0)
);
-- places of one area, for competences and lists
create index place_area on place (area_code);
-- a radius search first cuts out a box
create index place_position on place (latitude, longitude);

-- Under which words a place is found: its folded name, other spellings and names, postcodes.
create table place_key (
  place_id bigint not null references place on delete cascade,
  key text not null,
  primary key (place_id, key)
);
-- typing the beginning of a name
create index place_key_prefix on place_key (key text_pattern_ops);
-- a name typed with a slip
create index place_key_similar on place_key using gin (key gin_trgm_ops);

create table crossing (
  slug text primary key,
  name_fr text not null,
  name_de text not null,
  left_bank text not null,
  right_bank text not null,
  latitude double precision not null,
  longitude double precision not null,
  kind text not null check (kind in ('BRIDGE', 'FOOTBRIDGE', 'DAM', 'FERRY')),
  car boolean not null,
  bicycle boolean not null,
  foot boolean not null,
  max_tonnes numeric(4, 1) check (max_tonnes > 0),
  limits_fr text,
  limits_de text,
  line_kind text check (line_kind in ('TRAIN', 'TRAM', 'BUS')),
  line_fr text,
  line_de text,
  every_minutes int check (every_minutes > 0),
  check (num_nulls(line_kind, line_fr, line_de, every_minutes) in (0, 4))
);

-- When a ferry runs, as far as it is published; without a row it is always open, or unknown.
create table crossing_hours (
  crossing text not null references crossing,
  season text not null check (season in ('ALL_YEAR', 'SUMMER', 'WINTER')),
  days text not null check (days in ('DAILY', 'WORKDAYS', 'WORKDAYS_AND_SATURDAY', 'WEEKEND',
    'SUNDAY', 'WEDNESDAY_TO_SUNDAY', 'FRIDAY_TO_SUNDAY')),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (crossing, season, days)
);
