-- Places that nobody fits, and candidates whom no place fits: month by month in figures, and those
-- of the last count one by one.

-- How many places, or candidates, a month had last of an occupation, where they are, on which side,
-- and what keeps them apart from the other. A candidate stands under the occupation wished for most.
create table gap_figure (
  month           date not null check (extract(day from month) = 1),
  subject         text not null check (subject in ('PLACE', 'CANDIDATE')),
  occupation_slug text not null references occupation,
  -- Where the company is, or where the candidate lives. Without an area: farther off, or an
  -- area of so few candidates that it is not told.
  country         text not null check (country in ('FR', 'DE', 'CH')),
  area_code       text references area,
  -- The country of the practice; null for candidates who don't mind.
  side            text check (side in ('FR', 'DE', 'CH')),
  -- What keeps apart; null where someone, or something, fits.
  block           text check (block in ('OCCUPATION', 'DISTANCE', 'WAY', 'LODGING', 'FRENCH', 'GERMAN',
                    'START', 'SIDE', 'SCHOOL', 'AGE', 'CERTIFICATION', 'SEVERAL')),
  counted         int  not null check (counted > 0),
  check (subject = 'CANDIDATE' or side = country),
  -- its index answers for a month
  unique nulls not distinct (month, subject, occupation_slug, country, area_code, side, block)
);

-- Of so few nobody is told where they live: in an area, once the month is over; in a row of a file, at
-- once.
create function gap_area_told(subject text, counted bigint) returns boolean
  language sql immutable parallel safe as $$ select subject = 'PLACE' or counted >= 3 $$;

-- When all was counted last.
create table gap_count (
  only_one   boolean primary key default true check (only_one),
  counted_at timestamptz not null
);

-- The offers that nobody fits and the candidates whom nothing fits, as of the last count.
create table gap_line (
  id              int  primary key,
  subject         text not null check (subject in ('PLACE', 'CANDIDATE')),
  offer_id        bigint references offer on delete cascade,
  candidate_id    bigint references candidate on delete cascade,
  occupation_slug text not null references occupation,
  area_code       text references area,
  side            text check (side in ('FR', 'DE', 'CH')),
  block           text not null check (block in ('OCCUPATION', 'DISTANCE', 'WAY', 'LODGING',
                    'FRENCH', 'GERMAN', 'START', 'SIDE', 'SCHOOL', 'AGE', 'CERTIFICATION', 'SEVERAL')),
  -- the places of the offer, or the one candidate
  counted         int  not null check (counted > 0),
  check ((offer_id is not null) = (subject = 'PLACE')),
  check ((candidate_id is not null) = (subject = 'CANDIDATE')),
  check (subject = 'PLACE' or counted = 1)
);
-- The lists, their pages and what they add up to: of all, of a block, of an occupation, an area.
create index gap_line_subject on gap_line (subject, id) include (candidate_id, side, counted);
create index gap_line_block on gap_line (subject, block, id) include (candidate_id, side, counted);
create index gap_line_occupation on gap_line (subject, occupation_slug, id)
  include (block, candidate_id, side, counted);
create index gap_line_area on gap_line (subject, area_code, id)
  include (block, candidate_id, side, counted);
-- what goes with who leaves, and with an offer
create index gap_line_candidate on gap_line (candidate_id) where candidate_id is not null;
create index gap_line_offer on gap_line (offer_id) where offer_id is not null;

-- The nearest whom just that keeps apart: candidates for an offer, offers for a candidate.
create table gap_pair (
  line_id      int not null references gap_line on delete cascade,
  rank         int not null check (rank between 1 and 3),
  offer_id     bigint references offer on delete cascade,
  candidate_id bigint references candidate on delete cascade,
  primary key (line_id, rank),
  check (num_nonnulls(offer_id, candidate_id) = 1)
);
create index gap_pair_candidate on gap_pair (candidate_id) where candidate_id is not null;
create index gap_pair_offer on gap_pair (offer_id) where offer_id is not null;

-- Who does not agree to be found any more stands on no list from that moment.
create function gap_forgets() returns trigger language plpgsql as $$
begin
  delete from gap_line where candidate_id = new.id;
  delete from gap_pair where candidate_id = new.id;
  return null;
end $$;
create trigger gap_forgets after update of findable_since on candidate
  for each row when (old.findable_since is not null and new.findable_since is null)
  execute function gap_forgets();
