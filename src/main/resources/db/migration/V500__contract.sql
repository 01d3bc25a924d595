-- Contracts, what was signed, the registers of the competent bodies, and the figures of the law.

create extension if not exists btree_gist;

create table legal_value (
  id            bigint generated always as identity primary key,
  kind          text    not null check (kind in
                  ('MINIMUM_PAY', 'MINIMUM_WAGE', 'PAY_SHARE', 'LATER_YEAR_POINTS', 'AGE_FROM',
                   'AGE_FROM_AFTER_LOWER_SECONDARY', 'AGE_TO', 'TERM_MONTHS_LEAST',
                   'TERM_MONTHS_MOST', 'FEDERAL_DIPLOMA_MONTHS_LEAST', 'PROBATION_MONTHS_FROM',
                   'PROBATION_MONTHS_TO', 'PROBATION_MONTHS_WITH_CONSENT', 'PROBATION_DAYS',
                   'WEEKLY_HOURS_MOST', 'DAILY_HOURS_MOST', 'NIGHT_BEGINS', 'NIGHT_ENDS',
                   'LEAVE_DAYS_LEAST', 'NOTICE_DAYS', 'DECISION_DAYS',
                   'DEPOSIT_DAYS')),
  country       text    not null check (country in ('FR', 'DE', 'CH')),
  valid_from    date    not null,
  valid_to      date    check (valid_to >= valid_from),
  training_year int     check (training_year between 1 and 5),
  age_from      int,
  age_to        int     check (age_to >= age_from),
  amount        numeric(8, 2) not null check (amount >= 0),
  source        text    not null check (length(source) <= 300),
  confirmed     boolean not null,
  entered_by    bigint references account, -- who entered it here; null where the reference data did
  unique nulls not distinct (kind, country, valid_from, training_year, age_from)
);

-- That an administrator has read a source which rules cite; the latest of a source counts.
create table source_reading (
  id      bigint generated always as identity primary key,
  cited   text        not null,
  read_as text        not null check (length(read_as) between 1 and 300),
  read_by bigint      not null references account,
  read_at timestamptz not null
);
revoke update, delete, truncate on source_reading from "${application}";

-- What a typed word finds in a register: that very word, what begins with it, and what is near; a
-- number without its leading zeros.
create function search_forms(
    register bigint, typed text, out whole tsquery, out beginning tsquery, out near tsquery)
  language sql immutable strict parallel safe as $$
  with word as (select search_key(typed) as w),
  form as (
    select ltrim(w, '0') as f from word where w ~ '^0+[1-9][0-9]*$'
    union all
    select search_near(w) from word),
  quoted as (select quote_literal(register || '/' || w) as q from word where w <> '')
  select q::tsquery, (q || ':*')::tsquery,
    concat(q, ':*',
      (select string_agg(' | ' || quote_literal(register || '/' || f), '') from form))::tsquery
  from quoted
$$;

create table contract (
  id                    bigint generated always as identity primary key,
  version               int    not null,
  application_id        bigint not null unique references application,
  apprentice_account_id bigint not null references account,
  apprentice_name       text   not null,
  birth_date            date   not null,
  lower_secondary_finished boolean not null default false,
  guardian_name         text,
  guardian_email        citext,
  guardian_language     text   check (guardian_language in ('FR', 'DE')),
  company_id            bigint not null references organisation,
  school_id             bigint references organisation,
  registrar_id          bigint references organisation,
  occupation_slug       text   not null references occupation,
  place_id              bigint not null references place,
  theory                text   not null check (theory in ('FR', 'DE', 'CH')),
  qualification         text   check (length(qualification) <= 200),
  trainer               text   check (length(trainer) <= 200),
  start_date            date   not null,
  end_date              date   check (end_date > start_date),
  probation_months      int    check (probation_months between 0 and 12),
  weekly_hours          numeric(4, 2) check (weekly_hours > 0 and weekly_hours <= 60),
  leave_days            int    check (leave_days between 0 and 60),
  collective_agreement  text   check (length(collective_agreement) <= 200),
  status                text   not null check (status in
                          ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'AWAITING_REGISTRATION', 'RETURNED', 'REGISTERED',
                           'END_REPORTED', 'TERMINATED', 'COMPLETED', 'ABANDONED')),
  edition               int    not null default 1,
  returned_because      text   check (length(returned_because) <= 1000),
  returned_edition      int, -- which an officer returned, until the school confirms its place again
  earlier_contract_id   bigint references contract, -- which began the training that goes on here
  earlier_number        text,
  earlier_months        int    check (earlier_months >= 0),
  abandoned_because     text   check (length(abandoned_because) <= 1000),
  created_at            timestamptz not null,
  submitted_at          timestamptz,
  -- What a first officer has found right, where another one decides on it: that, in that edition.
  checked_what          text   check (checked_what in
                          ('CONTRACT', 'AMENDMENT', 'SUSPENSION', 'END')),
  checked_edition       int,
  checked_by            bigint references account,
  checked_at            timestamptz,
  reminded_at           timestamptz, -- when its officers were told that the deadline is near
  register_number       text   unique,
  verification_code     text   unique,
  registered_at         timestamptz,
  registered_by         bigint references account,
  last_day              date,   -- of what is registered: of the term, earlier, or after a suspension
  probation_ends        date,   -- in France the likely day
  amended_from          date,   -- from when on the entered amendment holds
  -- An amendment or a suspension awaits the officer: said here so that the queue is one index.
  change_submitted      boolean not null default false,
  -- Whether the school that stands in it was asked: before, it is not to see it.
  school_asked          boolean not null default false,
  termination_ground      text  check (termination_ground in
                            ('PROBATION_DE', 'CAUSE_DE', 'OTHER_TRADE_DE', 'AGREEMENT_DE',
                             'PROBATION_FR', 'NOTICE_FR', 'DIPLOMA_FR', 'CAUSE_FR',
                             'LIQUIDATION_FR', 'AGREEMENT_FR',
                             'PROBATION_CH', 'CAUSE_CH', 'AGREEMENT_CH')),
  termination_party       text  check (termination_party in ('APPRENTICE', 'EMPLOYER')),
  termination_declared_on date,
  termination_last_day    date  check (termination_last_day >= termination_declared_on),
  termination_reason      text  check (length(termination_reason) <= 1000),
  termination_practice_days int check (termination_practice_days >= 0), -- as was attested
  termination_guardian_signed boolean,
  termination_mediator_asked boolean,
  -- Who pays the French school where the practice is in Germany, and what it decides.
  depositary_id           bigint references organisation,
  deposit_status          text  check (deposit_status in
                            ('DUE', 'DEPOSITED', 'AGREED', 'REFUSED', 'BORNE')),
  deposited_on            date,
  deposit_decided_on      date  check (deposit_decided_on >= deposited_on),
  deposit_said_by         text  check (deposit_said_by in ('EMPLOYER', 'DEPOSITARY')),
  deposit_refused_because text  check (length(deposit_refused_because) <= 1000),
  deposit_reminded_at     timestamptz,
  completion_result_on    date,
  completion_passed       boolean,
  completion_other_diploma text check (length(completion_other_diploma) <= 200),
  -- Who proposed this result, where another officer confirms it.
  result_checked_what     text  check (result_checked_what = 'RESULT'),
  result_checked_edition  int,
  result_checked_by       bigint references account,
  result_checked_at       timestamptz,
  search                tsvector not null, -- by what an officer finds it; contract_search writes it
  check ((status in ('REGISTERED', 'END_REPORTED', 'TERMINATED', 'COMPLETED'))
    = (register_number is not null)),
  check ((register_number is null) = (last_day is null)),
  check ((status in ('END_REPORTED', 'TERMINATED')) = (termination_ground is not null)),
  check (num_nulls(termination_ground, termination_party, termination_declared_on,
    termination_last_day, termination_reason) in (0, 5)),
  check ((depositary_id is null) = (deposit_status is null)),
  check (depositary_id is null or register_number is not null),
  check ((deposit_status in ('DEPOSITED', 'AGREED', 'REFUSED', 'BORNE'))
    = (deposited_on is not null)),
  check ((deposit_status in ('AGREED', 'REFUSED', 'BORNE')) = (deposit_decided_on is not null)),
  check ((deposit_decided_on is null) = (deposit_said_by is null)),
  check ((deposit_status in ('REFUSED', 'BORNE')) = (deposit_refused_because is not null)),
  check (status <> 'COMPLETED' or completion_result_on is not null),
  -- Of one that runs: as a first officer entered it, for a second one to confirm.
  check (completion_result_on is null or status in ('REGISTERED', 'COMPLETED')),
  check ((completion_passed is null) = (completion_result_on is null)),
  check ((register_number is null) = (registered_at is null)),
  check (num_nulls(checked_what, checked_edition, checked_by, checked_at) in (0, 4)),
  check (num_nulls(result_checked_what, result_checked_edition, result_checked_by,
    result_checked_at) in (0, 4)),
  check (result_checked_by is null or completion_result_on is not null),
  check (verification_code is null or register_number is not null),
  check ((status = 'ABANDONED') = (abandoned_because is not null)),
  check (not change_submitted or status in ('REGISTERED', 'END_REPORTED')),
  check (returned_edition is null or status in ('RETURNED', 'AT_SCHOOL', 'ABANDONED')),
  check (num_nulls(earlier_contract_id, earlier_number, earlier_months) in (0, 3))
);
-- The officer's queue, oldest first: what is to be registered, and ends and changes to be entered.
create index contract_queue on contract (registrar_id, submitted_at, id)
  where status in ('AWAITING_REGISTRATION', 'END_REPORTED') or change_submitted;
-- An officer's tasks, what begins soonest first: what awaits them, and what is on its way to them.
create index contract_turn on contract (registrar_id, start_date, id)
  where status in ('AWAITING_REGISTRATION', 'END_REPORTED') or change_submitted;
create index contract_on_its_way on contract (registrar_id, start_date, id)
  where status in ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'RETURNED');
-- What is to be deposited with Opco EP, and what it is to decide on.
create index contract_deposit on contract (depositary_id, deposit_status)
  where deposit_status in ('DUE', 'DEPOSITED');
-- The officer's register, the newest number first.
create index contract_of_register on contract (registrar_id, registered_at desc, id)
  where registered_at is not null;
-- A company's, a school's and an apprentice's own contracts.
create index contract_company on contract (company_id, id desc);
create index contract_school on contract (school_id, id desc);
create index contract_apprentice on contract (apprentice_account_id, id desc);
-- One contract at most goes on with the training of another.
create unique index contract_goes_on on contract (earlier_contract_id) where status <> 'ABANDONED';
-- The dashboard counts by date of registration, the survey looks for ended ones.
create index contract_registered on contract (registered_at) where registered_at is not null;
create index contract_ended on contract (last_day) where last_day is not null;

-- An officer searches what was submitted here.
create index contract_search on contract using gin (search);

-- Whoever writes a name, this keeps the search true: a name that is erased is found no more, a
-- company is found by the name it has now. Each word begins with its register, so that the index leads
-- to one register's contracts alone. Names are found with their hyphens left out too; a number as one
-- word, so that a chamber's town in it does not find all that the chamber has, and by its end.
create function register_words(register bigint, names text, number text) returns tsvector
  language sql immutable parallel safe as $$
  select array_to_tsvector(array(
    select register || '/' || word
    from string_to_table(search_key(concat_ws(' ',
      names,
      regexp_replace(names, '[-''’]', '', 'g'),
      replace(number, '-', ''),
      regexp_replace(number, '^.*-(\d+)-(0*)(\d+)$', '\1\2\3 \1 \2\3 \3'))),
      ' ') word
    where register is not null))
$$;

create function contract_search() returns trigger language plpgsql as $$
begin
  new.search := register_words(
    new.registrar_id,
    concat_ws(' ', new.apprentice_name,
      (select name from organisation where id = new.company_id)),
    new.register_number);
  return new;
end $$;
create trigger contract_search
  before insert or update of apprentice_name, company_id, registrar_id, register_number on contract
  for each row execute function contract_search();

create function contract_search_renamed() returns trigger language plpgsql as $$
begin
  update contract set company_id = company_id where company_id = new.id;
  return null;
end $$;
create trigger contract_search_renamed after update of name on organisation
  for each row when (old.name <> new.name) execute function contract_search_renamed();

create table contract_pay (
  contract_id   bigint not null references contract on delete cascade,
  training_year int    not null check (training_year between 1 and 5),
  amount        numeric(8, 2) not null check (amount >= 0),
  primary key (contract_id, training_year)
);

-- What the forms of both countries ask besides; contract.Particular has the names, and what each asks.
create table contract_particular (
  contract_id bigint not null references contract on delete cascade,
  name        text   not null check (name ~ '^[A-Z][A-Z_]*$'),
  value       text   not null check (length(value) between 1 and 4000),
  primary key (contract_id, name)
);

-- What each edition said, kept as it was made. Who it was to be with stands apart from what was
-- agreed: where nothing came of a contract, a person who leaves has to be forgotten.
create table contract_edition (
  id          bigint generated always as identity primary key,
  contract_id bigint      not null references contract,
  number      int         not null,
  person      text        not null, -- empty: forgotten
  agreed      text        not null,
  fingerprint text        not null,
  made_by     bigint      references account, -- null where it came from the application
  made_at     timestamptz not null,
  unique (contract_id, number),
  unique (contract_id, number, fingerprint),
  check (person = '' or fingerprint = encode(
    sha256(convert_to('edition=' || number || e'\n' || person || agreed, 'UTF8')), 'hex'))
);

create table contract_signature (
  id          bigint generated always as identity primary key,
  contract_id bigint      not null references contract,
  party       text        not null check (party in ('APPRENTICE', 'EMPLOYER', 'GUARDIAN')),
  name        text        not null, -- empty: forgotten
  account_id  bigint      references account,
  edition     int         not null,
  fingerprint text        not null,
  means       text        not null check (means in ('ACCOUNT_AND_CODE', 'LINK_AND_CODE')),
  level       text        not null check (level in ('SIMPLE', 'ADVANCED', 'QUALIFIED')),
  code_mailed_to text     not null, -- as far as others may see it; empty: forgotten
  signed_at   timestamptz not null,
  unique (contract_id, party, edition),
  -- Of what was signed every word is kept; both may be written in one transaction.
  foreign key (contract_id, edition, fingerprint)
    references contract_edition (contract_id, number, fingerprint) deferrable initially deferred
);

-- Lets columns that tell of a person be emptied, where the trail says that a contract was
-- given up and never registered; any other change is refused.
create function only_forgets() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) <>
      to_jsonb(old) || (select jsonb_object_agg(personal, '') from unnest(tg_argv) personal)
    or not exists (select from audit_entry
      where subject = 'contract' and subject_id = old.contract_id and act = 'abandoned')
    or exists (select from audit_entry
      where subject = 'contract' and subject_id = old.contract_id and act = 'registered')
  then
    raise exception '% is only ever added to', tg_table_name;
  end if;
  return new;
end $$;
create trigger contract_edition_forgets before update on contract_edition
  for each row execute function only_forgets('person');
create trigger contract_edition_stays before delete or truncate on contract_edition
  for each statement execute function is_only_added_to();
create trigger contract_signature_forgets before update on contract_signature
  for each row execute function only_forgets('name', 'code_mailed_to');
create trigger contract_signature_stays before delete or truncate on contract_signature
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on contract_edition, contract_signature from "${application}";
revoke delete, truncate on contract from "${application}";
grant update (person) on contract_edition to "${application}";
grant update (name, code_mailed_to) on contract_signature to "${application}";

-- The code last mailed to who is to sign; only its salted hash, and while it is of use.
create table signing_code (
  id          bigint generated always as identity primary key,
  contract_id bigint      not null references contract,
  party       text        not null check (party in ('APPRENTICE', 'EMPLOYER', 'GUARDIAN')),
  account_id  bigint      references account check ((account_id is null) = (party = 'GUARDIAN')),
  edition     int         not null,
  fingerprint text        not null,
  hash        text        not null,
  mailed_at   timestamptz not null,
  wrong       int         not null check (wrong between 0 and 5), -- how often it was mistyped
  used_at     timestamptz,
  unique nulls not distinct (contract_id, party, account_id)
);

-- Papers as they were issued: made once, then served as they are.
create table contract_paper (
  contract_id bigint      not null references contract,
  kind        text        not null
    check (kind in ('CONTRACT', 'REGISTRATION', 'AMENDMENT', 'TERMINATION', 'COMPLETION')),
  edition     int         not null,
  language    text        not null check (language in ('FR', 'DE')),
  content     bytea       not null,
  sha256      text        not null generated always as (encode(sha256(content), 'hex')) stored,
  bytes       int         not null generated always as (length(content)) stored,
  made_at     timestamptz not null,
  primary key (contract_id, kind, edition, language)
);
create trigger contract_paper_stays before update or delete or truncate on contract_paper
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on contract_paper from "${application}";

-- Papers that an act has called for; gone when they are made, so there are never many.
create table contract_paper_due (
  contract_id bigint      not null references contract,
  kind        text        not null,
  since       timestamptz not null,
  primary key (contract_id, kind)
);

-- Other terms for a registered contract, on their way into the register; each is an edition.
create table amendment (
  id             bigint generated always as identity primary key,
  contract_id    bigint not null references contract,
  edition        int    not null,
  ground         text   not null check (ground in ('AGREEMENT', 'FAILED_EXAMINATION')),
  status         text   not null check (status in
                   ('SIGNING', 'SUBMITTED', 'ENTERED', 'RETURNED', 'GIVEN_UP', 'LAPSED')),
  valid_from     date   not null,
  trainer        text   not null check (length(trainer) <= 200),
  weekly_hours   numeric(4, 2) not null check (weekly_hours > 0 and weekly_hours <= 60),
  end_date       date   not null check (end_date >= valid_from),
  place_id       bigint not null references place,
  closed_because text   check (length(closed_because) <= 1000),
  check ((status in ('RETURNED', 'GIVEN_UP')) = (closed_because is not null)),
  unique (contract_id, edition),
  -- Its words are kept; both may be written in one transaction.
  foreign key (contract_id, edition) references contract_edition (contract_id, number)
    deferrable initially deferred
);
-- Of a contract one at a time is on its way.
create unique index amendment_open on amendment (contract_id)
  where status in ('SIGNING', 'SUBMITTED');

-- What has come to its end is decided on no more.
create function is_decided() returns trigger language plpgsql as $$
begin
  raise exception 'what stands in % was decided', tg_table_name;
end $$;
create trigger amendment_is_decided before update on amendment for each row
  when (old.status not in ('SIGNING', 'SUBMITTED')) execute function is_decided();
create trigger amendment_stays before delete or truncate on amendment
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on amendment from "${application}";
grant update (status, closed_because) on amendment to "${application}";

create table amendment_pay (
  amendment_id  bigint not null references amendment,
  training_year int    not null check (training_year between 1 and 5),
  amount        numeric(8, 2) not null check (amount >= 0),
  primary key (amendment_id, training_year)
);

-- Who trains, where and at what hours, as the amendment would have it.
create table amendment_particular (
  amendment_id bigint not null references amendment,
  name         text   not null check (length(name) <= 60),
  value        text   not null check (length(value) <= 4000),
  primary key (amendment_id, name)
);

create trigger amendment_pay_stays before update or delete or truncate on amendment_pay
  for each statement execute function is_only_added_to();
create trigger amendment_particular_stays
  before update or delete or truncate on amendment_particular
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on amendment_pay, amendment_particular from "${application}";

-- When an apprenticeship rests. No more of the ground than its name: nothing on anyone's health.
create table suspension (
  id          bigint generated always as identity primary key,
  contract_id bigint not null references contract,
  ground      text   not null check (ground in ('PARENTAL_LEAVE', 'BY_LAW', 'AGREEMENT')),
  first_day   date   not null,
  last_day    date   not null check (last_day >= first_day),
  new_end     date,  -- the last day of the apprenticeship that it leads to; null where it stays
  status      text   not null check (status in ('REPORTED', 'ENTERED', 'REJECTED', 'LAPSED')),
  -- Of a contract no two that were entered overlap.
  exclude using gist (contract_id with =, daterange(first_day, last_day, '[]') with &&)
    where (status = 'ENTERED')
);
-- A contract's suspensions, and one at a time to be decided on.
create index suspension_contract on suspension (contract_id, first_day);
create unique index suspension_reported on suspension (contract_id) where status = 'REPORTED';
create trigger suspension_is_decided before update on suspension for each row
  when (old.status <> 'REPORTED') execute function is_decided();
create trigger suspension_stays before delete or truncate on suspension
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on suspension from "${application}";
grant update (status) on suspension to "${application}";

-- Where an officer let one edition depart from a rule that leaves room for it.
create table contract_exception (
  contract_id bigint      not null references contract,
  rule        text        not null,
  edition     int         not null,
  reason      text        not null check (length(reason) between 1 and 1000),
  officer_id  bigint      not null references account,
  granted_at  timestamptz not null,
  primary key (contract_id, rule, edition)
);
create trigger contract_exception_stays before update or delete or truncate on contract_exception
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on contract_exception from "${application}";

-- What an officer found to be put right in the fields of an edition that went back.
create table contract_remark (
  contract_id bigint      not null references contract,
  edition     int         not null,
  field       text        not null check (field ~ '^[A-Z][A-Z_]*$'), -- of contract.Correctable
  comment     text        not null check (length(comment) <= 500), -- empty: forgotten
  officer_id  bigint      not null references account,
  made_at     timestamptz not null,
  primary key (contract_id, edition, field),
  foreign key (contract_id, edition) references contract_edition (contract_id, number)
);
create trigger contract_remark_forgets before update on contract_remark
  for each row execute function only_forgets('comment');
create trigger contract_remark_stays before delete or truncate on contract_remark
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on contract_remark from "${application}";
grant update (comment) on contract_remark to "${application}";

-- Why something was done, in the words of who did it; beside the trail, whose details name nobody.
create table contract_reason (
  entry_id    bigint primary key references audit_entry,
  contract_id bigint not null references contract,
  words       text   not null check (length(words) <= 1000) -- empty: forgotten
);
create index contract_reason_contract on contract_reason (contract_id);
create trigger contract_reason_forgets before update on contract_reason
  for each row execute function only_forgets('words');
create trigger contract_reason_stays before delete or truncate on contract_reason
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on contract_reason from "${application}";
grant update (words) on contract_reason to "${application}";

-- What officers check by eye; which of it concerns a contract depends on its sides and start.
create table checklist_item (
  slug        text    primary key, -- in their order
  practice    text    not null check (practice in ('FR', 'DE', 'CH')),
  theory      text    check (theory in ('FR', 'DE', 'CH')), -- null for any
  valid_from  date    not null,
  valid_to    date    check (valid_to >= valid_from),
  only_minors boolean not null,
  required    boolean not null,
  title_fr    text    not null,
  title_de    text    not null,
  source      text    not null,
  confirmed   boolean not null
);

-- What an officer has found right in one edition, until one takes it back.
create table tick (
  id           bigint generated always as identity primary key,
  contract_id  bigint      not null references contract,
  edition      int         not null,
  item         text        not null references checklist_item,
  officer_id   bigint      not null references account,
  ticked_at    timestamptz not null,
  withdrawn_by bigint      references account,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index tick_stands on tick (contract_id, edition, item) where withdrawn_at is null;
create trigger tick_is_decided before update on tick for each row
  when (old.withdrawn_at is not null) execute function is_decided();
create trigger tick_stays before delete or truncate on tick
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on tick from "${application}";
grant update (withdrawn_by, withdrawn_at) on tick to "${application}";

-- What a register held before it was kept here, as a file handed it on; never changed but for how a
-- contract ended that still ran, which is on the audit trail each time.
create sequence register_entry_seq increment by 50; -- by blocks, so that many are written at once
grant usage on sequence register_entry_seq to "${application}";
create table register_entry (
  id              bigint primary key,
  organisation_id bigint not null references organisation,
  number          text   not null check (length(number) between 1 and 200),
  registered_on   date   not null,
  status          text   not null check (status in ('REGISTERED', 'TERMINATED', 'COMPLETED')),
  apprentice      text   not null check (length(apprentice) between 1 and 200),
  birth_date      date   not null check (birth_date < start_date),
  company         text   not null check (length(company) between 1 and 200),
  occupation      text   not null references occupation,
  theory          text   not null check (theory in ('FR', 'DE', 'CH')),
  practice        text   not null check (practice in ('FR', 'DE', 'CH') and practice <> theory),
  start_date      date   not null,
  end_date        date   not null check (end_date > start_date),
  imported_by     bigint not null references account,
  imported_at     timestamptz not null,
  version         int    not null default 0,
  ended_as        text check (ended_as in ('TERMINATED', 'COMPLETED')),
  ended_on        date check (ended_on >= start_date),
  search          tsvector not null, -- by what an officer finds it; register_entry_search writes it
  unique (organisation_id, number),
  check ((ended_as is null) = (ended_on is null)),
  check (ended_as is null or status = 'REGISTERED')
);
revoke update, delete, truncate on register_entry from "${application}";
grant update (ended_as, ended_on, version) on register_entry to "${application}";
-- A body's past contracts, the latest first.
create index register_entry_of_body on register_entry
  (organisation_id, registered_on desc, number desc);
-- The dashboard counts by date.
create index register_entry_registered on register_entry (registered_on);
-- An officer searches in it, as in what was submitted here.
create index register_entry_search on register_entry using gin (search);

create function register_entry_search() returns trigger language plpgsql as $$
begin
  new.search := register_words(
    new.organisation_id, concat_ws(' ', new.apprentice, new.company, new.number), new.number);
  return new;
end $$;
create trigger register_entry_search before insert on register_entry
  for each row execute function register_entry_search();

create table guardian_link (
  id          bigint generated always as identity primary key,
  contract_id bigint      not null references contract,
  hash        text        not null unique,
  mailed_at   timestamptz not null,
  expires_at  timestamptz not null
);
-- A new link ends those before it.
create index guardian_link_contract on guardian_link (contract_id);

-- The last number given, per register and year; its row is locked while the next one is given.
create table register_counter (
  organisation_id bigint not null references organisation,
  year            int    not null,
  last_number     int    not null,
  primary key (organisation_id, year)
);

-- That whoever a contract waits for was reminded where it stood, or of what comes near.
create table contract_reminder (
  contract_id bigint      not null references contract,
  about       text        not null, -- its state, or what comes near: PROBATION, RESULT, GUARDIAN
  which       text        not null, -- of a state its edition, else the day, or the guardian's link
  reminded_at timestamptz not null,
  primary key (contract_id, about, which)
);
-- The reminder looks for what begins soon and is not yet submitted.
create index contract_begins on contract (start_date)
  where status in ('DRAFT', 'AT_SCHOOL', 'SIGNING', 'RETURNED');

-- And for probations and terms that end soon.
create index contract_probation on contract (probation_ends) where status = 'REGISTERED';
create index contract_term on contract (registrar_id, last_day, start_date, id)
  where status = 'REGISTERED';

-- Where someone's calendar reads what they have to do; of the address only its hash is kept.
create table calendar_link (
  account_id bigint      primary key references account,
  hash       text        not null unique,
  made_at    timestamptz not null default now()
);
