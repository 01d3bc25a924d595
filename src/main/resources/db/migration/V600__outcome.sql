-- What apprentices say half a year after their contract.

create table survey (
  id          bigint generated always as identity primary key,
  version     int    not null,
  -- One survey for a contract: who comes second, on this node or another, mails nothing.
  contract_id bigint not null unique references contract,
  due_on      date   not null,
  -- The hash of the link mailed last; a new link replaces it.
  link_hash   text   unique,
  mailed_at   timestamptz,
  answered_at timestamptz,
  situation   text   check (situation in ('IN_WORK', 'IN_TRAINING', 'SEEKING', 'OTHER')),
  where_to    text   check (where_to in ('FR', 'DE', 'CH', 'ELSEWHERE')),
  help        text   check (help in ('YES', 'NO', 'UNSURE')),
  check ((link_hash is null) = (mailed_at is null)),
  check ((answered_at is null) = (situation is null)),
  check ((answered_at is null) = (help is null)),
  check ((where_to is not null) = (coalesce(situation, '') in ('IN_WORK', 'IN_TRAINING')))
);
