-- What ranking keeps in memory is brought up to date by the rows that were touched since.

create function is_touched() returns trigger language plpgsql as $$
begin
  new.touched := pg_current_xact_id();
  return new;
end $$;

alter table offer add touched xid8 not null default pg_current_xact_id();
create trigger offer_is_touched before update on offer
  for each row execute function is_touched();
create index offer_touched on offer (touched);

alter table candidate add touched xid8 not null default pg_current_xact_id();
create trigger candidate_is_touched before update on candidate
  for each row execute function is_touched();
create index candidate_touched on candidate (touched);

-- Of an offer's company, size and kind are read with it.
create function company_is_touched() returns trigger language plpgsql as $$
begin
  update offer set touched = pg_current_xact_id()
  where company_id = new.id and touched <> pg_current_xact_id();
  return null;
end $$;
create trigger company_is_touched after update of company_size, company_kind on organisation
  for each row when ((old.company_size, old.company_kind)
    is distinct from (new.company_size, new.company_kind))
  execute function company_is_touched();

-- A profile's means and wishes are part of it.
create function profile_is_touched() returns trigger language plpgsql as $$
begin
  update candidate set touched = pg_current_xact_id()
  where id = coalesce(new.candidate_id, old.candidate_id) and touched <> pg_current_xact_id();
  return null;
end $$;
create trigger candidate_means_is_touched after insert or update or delete on candidate_means
  for each row execute function profile_is_touched();
create trigger candidate_wish_is_touched after insert or update or delete on candidate_wish
  for each row execute function profile_is_touched();

-- How much an account says that each aspect of a match matters to it.
create table weighting (
  account_id bigint primary key references account,
  occupation text not null check (occupation in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  way        text not null check (way in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  languages  text not null check (languages in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  start      text not null check (start in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  side       text not null check (side in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  company    text not null check (company in ('NONE', 'LITTLE', 'USUAL', 'GREAT')),
  lodging    text not null check (lodging in ('NONE', 'LITTLE', 'USUAL', 'GREAT'))
);
