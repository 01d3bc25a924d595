-- People who sign in, whom they act for, and the one-time links that prove an address is theirs.

create extension if not exists citext;

create table account (
  id            bigint generated always as identity primary key,
  version       int         not null,
  email         citext      not null unique check (length(email) <= 254),
  given_name    text        not null check (length(given_name) <= 100),
  family_name   text        not null check (length(family_name) <= 100),
  language      text        not null check (language in ('FR', 'DE')),
  role          text        not null check (role in
                  ('APPRENTICE', 'EMPLOYER', 'SCHOOL', 'CHAMBER', 'COORDINATOR', 'ADMINISTRATOR')),
  password_hash text,
  -- Raised whenever the password changes or the account closes: older sessions end.
  stamp         int         not null default 0,
  created_at    timestamptz not null,
  confirmed_at  timestamptz,
  closed_at     timestamptz
);

create table membership (
  account_id      bigint primary key references account,
  version         int         not null,
  organisation_id bigint      not null references organisation,
  requested_at    timestamptz not null,
  status          text        not null check (status in
                    ('REQUESTED', 'ADMITTED', 'REFUSED', 'ENDED')),
  decided_at      timestamptz,
  decided_by      bigint references account,
  reason          text check (length(reason) <= 1000),
  check ((status = 'REQUESTED') = (decided_at is null))
);
-- Mails of an organisation go to all who are admitted to it.
create index membership_organisation on membership (organisation_id);
-- Whoever admits reads the open requests, oldest first.
create index membership_open on membership (requested_at) where status = 'REQUESTED';

create table account_token (
  id         bigint generated always as identity primary key,
  account_id bigint      not null references account on delete cascade,
  purpose    text        not null check (purpose in ('CONFIRM_ADDRESS', 'NEW_PASSWORD')),
  hash       text        not null unique,
  expires_at timestamptz not null,
  used_at    timestamptz
);
-- Using a link ends the others of its kind and account.
create index account_token_account on account_token (account_id, purpose);

-- Attempts at what may be guessed or abused, by address; a window begins with its first attempt.
create table attempt (
  subject text        primary key,
  count   int         not null,
  since   timestamptz not null,
  refused boolean     not null default false -- whether one was refused since, and the trail says so
);
