-- Who would go where in a year, as the coordination had it computed.

create table round_proposal (
  id              bigint generated always as identity primary key,
  start_year      int         not null check (start_year between 2020 and 2100),
  proposed_at     timestamptz not null,
  candidates      int         not null check (candidates >= 0),
  fitting_nowhere int         not null,
  assigned        int         not null,
  first_wishes    int         not null,
  places          int         not null,
  check (assigned between 0 and least(candidates, places)),
  check (fitting_nowhere between 0 and candidates - assigned),
  check (first_wishes between 0 and assigned)
);

create table round_participant (
  id           bigint generated always as identity primary key,
  proposal_id  bigint not null references round_proposal on delete cascade,
  candidate_id bigint not null references candidate,
  offer_id     bigint references offer,
  wish         int check (wish between 1 and 3),
  score        int check (score between 0 and 100),
  -- nobody has two places; its index also lists a round
  unique (proposal_id, candidate_id),
  check ((offer_id is null) = (wish is null)),
  check ((offer_id is null) = (score is null))
);
-- what goes with who leaves
create index round_participant_candidate on round_participant (candidate_id);

-- Who does not agree to be found any more is in no round from that moment.
create function round_forgets() returns trigger language plpgsql as $$
begin
  delete from round_participant where candidate_id = new.id;
  return null;
end $$;
create trigger round_forgets after update of findable_since on candidate
  for each row when (old.findable_since is not null and new.findable_since is null)
  execute function round_forgets();
