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
  -- Answered without answers: they were added to the counts.
  check (situation is null or answered_at is not null),
  check ((situation is null) = (help is null)),
  check ((where_to is not null) = (coalesce(situation, '') in ('IN_WORK', 'IN_TRAINING')))
);
-- Whose answers have been kept for long enough, looked for once a day.
create index survey_answers on survey (answered_at) where situation is not null;

-- Answers of long ago: how many gave the same ones, and of nobody which.
create table answer_count (
  id        bigint generated always as identity primary key,
  theory    text   not null check (theory in ('FR', 'DE', 'CH')),
  situation text   not null check (situation in ('IN_WORK', 'IN_TRAINING', 'SEEKING', 'OTHER')),
  where_to  text   check (where_to in ('FR', 'DE', 'CH', 'ELSEWHERE')),
  help      text   not null check (help in ('YES', 'NO', 'UNSURE')),
  people    bigint not null check (people > 0),
  unique nulls not distinct (theory, situation, where_to, help)
);
