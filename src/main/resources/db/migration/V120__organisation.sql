create table organisation (
  id bigint generated always as identity primary key,
  version int not null default 0,
  slug text unique, -- only those of the reference data have one
  kind text not null check (kind in ('COMPANY', 'SCHOOL', 'CHAMBER', 'EMPLOYMENT_SERVICE',
    'REGION', 'AUTHORITY', 'NETWORK')),
  name text not null check (name <> '' and length(name) <= 150),
  neighbours_name text,
  country text not null check (country in ('FR', 'DE', 'CH')),
  place_id bigint references place,
  street text check (length(street) <= 150),
  postcode text check (length(postcode) <= 10),
  website text check (length(website) <= 200),
  siret text check (siret ~ '^[0-9]{14}$'),
  sector text check (sector in ('CRAFT', 'COMMERCE', 'AGRICULTURE', 'SOCIAL')),
  -- how many work in a company: up to 9, 49, 249, or more; and what kind of house it is
  company_size text check (company_size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  company_kind text check (company_kind in ('CRAFT', 'INDUSTRY', 'SERVICES', 'AGRICULTURE', 'PUBLIC')),
  description_written_in text check (description_written_in in ('FR', 'DE')),
  description_fr text,
  description_de text,
  registers_contracts boolean not null default false,
  four_eyes boolean not null default false, -- one officer checks a contract, another registers it
  four_eyes_end_asked_by bigint, -- the account of the officer who asked to do without; null while none does
  signatory_of2013 boolean not null default false,
  signed_as text,
  recognised boolean not null default true, -- false until someone is admitted to act for it
  check (kind not in ('COMPANY', 'SCHOOL') or place_id is not null),
  check (siret is null or country = 'FR'),
  check (description_written_in is null
    or coalesce(description_fr, description_de) is not null)
);
-- lists by kind, and the schools of one country
create index organisation_kind on organisation (kind, country);
-- what is at a place
create index organisation_place on organisation (place_id);

-- What a company or school has told in a form and would be asked again in the next: by the name of
-- the field, as the contract room knows it.
create table organisation_fact (
  organisation_id bigint not null references organisation,
  name            text   not null check (name ~ '^[A-Z][A-Z_]*$'),
  value           text   not null check (length(value) between 1 and 300),
  primary key (organisation_id, name)
);

create table mandate (
  id bigint generated always as identity primary key,
  organisation_id bigint not null references organisation,
  duty text not null check (duty in ('REGISTERS', 'ADVISES')),
  sector text not null check (sector in ('CRAFT', 'COMMERCE', 'AGRICULTURE')),
  country text not null check (country in ('FR', 'DE', 'CH')),
  code_prefix text not null,
  source text not null,
  confirmed boolean not null,
  -- one body for each duty, sector and part of a country
  unique (duty, sector, country, code_prefix)
);
