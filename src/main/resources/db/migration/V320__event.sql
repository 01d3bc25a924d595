-- Editions of Réussir Sans Frontière, their events, and who comes.

create extension if not exists citext;

create table edition (
  year int primary key check (year between 2010 and 2100)
);

-- What was published of editions before there were events here.
create table published_total (
  edition_year int  not null references edition,
  what         text not null,
  position     int  not null,
  figure       int  not null check (figure >= 0),
  source       text not null,
  primary key (edition_year, what)
);

create table event (
  id                     bigint generated always as identity primary key,
  version                int         not null,
  edition_year           int         not null references edition,
  kind                   text        not null check (kind in ('INFORMATION', 'COMPANY_VISIT',
                           'SCHOOL_VISIT', 'FAIR', 'WORKSHOP', 'TALK')),
  title_written_in       text        not null check (title_written_in in ('FR', 'DE')),
  title_fr               text check (length(title_fr) <= 120),
  title_de               text check (length(title_de) <= 120),
  description_written_in text        not null check (description_written_in in ('FR', 'DE')),
  description_fr         text check (length(description_fr) <= 4000),
  description_de         text check (length(description_de) <= 4000),
  spoken                 text[]      not null check (cardinality(spoken) > 0),
  starts_at              timestamptz not null,
  ends_at                timestamptz not null,
  zone                   text        not null,
  place_id               bigint references place,
  address                text check (length(address) <= 200),
  online_link            text check (length(online_link) <= 500),
  capacity               int check (capacity between 1 and 10000),
  organiser_id           bigint      not null references organisation,
  audiences              text[]      not null check (cardinality(audiences) > 0),
  status                 text        not null check (status in ('PLANNED', 'PUBLISHED',
                           'CANCELLED')),
  check (starts_at < ends_at),
  check (coalesce(title_fr, title_de) is not null),
  check (coalesce(description_fr, description_de) is not null),
  -- Either at a place, with an address, or online, with a link.
  check ((place_id is not null) = (address is not null)),
  check ((place_id is null) = (online_link is not null))
);
-- The public list: what is published and not yet over, the next first.
create index event_upcoming on event (starts_at, id) where status = 'PUBLISHED';
-- The coordination's list of an edition.
create index event_edition on event (edition_year, starts_at, id);

create table registration (
  id           bigint generated always as identity primary key,
  version      int         not null,
  event_id     bigint      not null references event,
  name         text        not null check (length(name) <= 100),
  email        citext      not null check (length(email) <= 254),
  language     text        not null check (language in ('FR', 'DE')),
  audience     text        not null check (audience in ('APPRENTICES', 'PARENTS', 'TEACHERS',
                 'COMPANIES')),
  status       text        not null check (status in ('REQUESTED', 'CONFIRMED', 'WAITING',
                 'CANCELLED')),
  mailed_at    timestamptz,
  confirmed_at timestamptz,
  -- One registration for an address, however often it asks. Also finds those of an event.
  unique (event_id, email),
  check (status not in ('CONFIRMED', 'WAITING') or confirmed_at is not null)
);
-- Seats are counted, and the first in line found, with each confirmation and cancellation.
create index registration_standing on registration (event_id, status, confirmed_at)
  where status in ('CONFIRMED', 'WAITING');

create table registration_link (
  hash            text   primary key,
  registration_id bigint not null references registration on delete cascade,
  purpose         text   not null check (purpose in ('CONFIRM', 'CANCEL')),
  expires_at      timestamptz,
  check ((purpose = 'CONFIRM') = (expires_at is not null))
);
-- Links go with their registration when it is erased.
create index registration_link_registration on registration_link (registration_id);
