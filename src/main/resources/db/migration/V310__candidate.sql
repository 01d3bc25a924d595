-- What apprentices tell of themselves, step by step; everything may be empty until asked for.

create table candidate (
  id                bigint generated always as identity primary key,
  version           int    not null,
  account_id        bigint not null unique references account,
  birth_date        date,
  place_id          bigint references place,
  reach_minutes     int    check (reach_minutes between 5 and 120),
  school            text   check (school in ('NO_DIPLOMA', 'LOWER', 'MIDDLE', 'UPPER')),
  french            text   check (french in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  german            text   check (german in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  -- what they expect to have reached when the training begins
  french_soon       text   not null default 'NONE' check (french_soon in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  german_soon       text   not null default 'NONE' check (german_soon in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  available_from    date,
  side              text   check (side in ('PRACTICE_DE', 'PRACTICE_FR', 'PRACTICE_CH', 'EITHER')),
  -- the sizes and kinds of company that are wished; none where any will do
  company_sizes     text[] not null default '{}' check (company_sizes <@ array['MICRO', 'SMALL', 'MEDIUM', 'LARGE']),
  company_kinds     text[] not null default '{}' check (company_kinds <@
                      array['CRAFT', 'INDUSTRY', 'SERVICES', 'AGRICULTURE', 'PUBLIC']),
  needs_lodging     boolean not null default false,
  findable_since    timestamptz, -- when its owner agreed to be found by companies; null if not
  guardian_name     text   check (length(guardian_name) <= 200),
  guardian_email    citext check (length(guardian_email) <= 254),
  guardian_language text   check (guardian_language in ('FR', 'DE')),
  saved_at          timestamptz not null
);
-- A company looks for those who agree to be found in the places within reach of its offer.
create index candidate_place on candidate (place_id) where findable_since is not null;

create table candidate_means (
  candidate_id bigint not null references candidate on delete cascade,
  means        text   not null check (means in ('CAR', 'PUBLIC_TRANSPORT', 'BICYCLE', 'FOOT')),
  primary key (candidate_id, means)
);

create table candidate_wish (
  candidate_id    bigint not null references candidate on delete cascade,
  position        int    not null check (position between 0 and 2),
  occupation_slug text   not null references occupation,
  primary key (candidate_id, position)
);
