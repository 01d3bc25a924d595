-- Training places that companies offer.

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
  monthly_pay            numeric(8, 2) check (monthly_pay >= 0),
  description_written_in text    not null check (description_written_in in ('FR', 'DE')),
  description_fr         text    check (length(description_fr) <= 3000),
  description_de         text    check (length(description_de) <= 3000),
  status                 text    not null check (status in ('DRAFT', 'OPEN', 'FILLED', 'CLOSED')),
  created_at             timestamptz not null,
  published_at           timestamptz,
  check (status = 'DRAFT' or published_at is not null)
);
-- The company's own list, newest first.
create index offer_company on offer (company_id, id desc);
-- The public list, newest first, and the home page's newest.
create index offer_open on offer (published_at desc, id desc) where status = 'OPEN';
-- The page of an occupation and the search by occupation.
create index offer_open_occupation on offer (occupation_slug, published_at desc) where status = 'OPEN';
-- A search around a place, and matching, look at the offers of the places within reach.
create index offer_open_place on offer (place_id) where status = 'OPEN';
