-- What every room leans on: mails waiting to be sent, the trail of acts, jobs, how words are compared.

-- Who migrates owns the tables; the application works under a role that is given what it needs, so
-- that something can be kept from it.
alter default privileges grant select, insert, update, delete on tables to "${application}";
-- Made by Flyway before this. Where there is nothing to migrate, the application looks by itself.
grant select, update on flyway_schema_history to "${application}";

create table letter (
  id              bigint generated always as identity primary key,
  message_id      text        not null unique,
  recipient       text        not null,
  language        text        not null check (language in ('FR', 'DE')),
  subject         text,
  plain           text,
  html            text,
  -- Where the reader stops letters of this kind, for one that comes again and again.
  unsubscribe     text,
  created_at      timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  attempts        int         not null default 0,
  delivered_at    timestamptz,
  given_up_at     timestamptz,
  -- Links in letters open accounts: nothing of a letter stays once it was handed over.
  check (num_nulls(subject, plain, html) = case when delivered_at is null then 0 else 3 end),
  check (delivered_at is null or unsubscribe is null)
);
-- Delivery asks every few seconds for what is due; what is done never stands in its way.
create index letter_due on letter (next_attempt_at) where delivered_at is null;

create table letter_attachment (
  letter_id bigint not null references letter on delete cascade,
  position  int    not null,
  name      text   not null,
  type      text   not null,
  content   bytea  not null,
  primary key (letter_id, position)
);

create table audit_entry (
  id         bigint generated always as identity primary key,
  written_at timestamptz not null default now(),
  subject    text        not null,
  subject_id bigint      not null,
  act        text        not null,
  account_id bigint,
  detail     text        not null
);
-- A history page reads the trail of one thing, in order.
create index audit_entry_subject on audit_entry (subject, subject_id, id);

create function is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name;
end $$;
-- Against mistakes of who may do all; the application could not even take the trigger away.
create trigger audit_entry_stays before update or delete or truncate on audit_entry
  for each statement execute function is_only_added_to();
revoke update, delete, truncate on audit_entry from "${application}";

create table job_run (
  name       text        primary key,
  next_due   timestamptz not null,
  started_at timestamptz not null default now()
);

-- What a form made, by the number it carries: sent again, it changes that and makes nothing new.
create table sent_form (
  number  text        primary key,
  made    bigint      not null,
  sent_at timestamptz not null default now()
);

-- How words are compared: small letters, no accents, blanks for signs; ß is ss. What is written in
-- other scripts stays. Both what is searched and what is typed go through it.
create function search_plain(written text) returns text
  language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(replace(replace(replace(lower(translate(
    regexp_replace(normalize(written, nfkd), '[\u0300-\u036f]', '', 'g'),
    'ẞıŁłØøĐđÐðŒÆ', 'ßillooddddœæ')), 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u2bff]+', ' ', 'g'))
$$;

-- The same for names and words that may be written with an umlaut or without: ü is u is ue.
create function search_key(written text) returns text
  language sql immutable strict parallel safe as $$
  select regexp_replace(search_plain(written), '([aou])e', '\1', 'g')
$$;

-- What is one slip away from a word of letters: one of them too many, two changed over, one missing
-- or one wrong; some hundred forms.
create function search_near(word text) returns setof text
  language sql immutable strict parallel safe as $$
  select unnest(array[
    left(word, i) || substr(word, i + 2),
    left(word, i) || substr(word, i + 2, 1) || substr(word, i + 1, 1) || substr(word, i + 3)])
  from generate_series(0, length(word) - 1) i where word ~ '^[a-z]{4,20}$'
  union all
  select left(word, i) || chr(letter) || substr(word, i + 1 + instead)
  from generate_series(0, length(word)) i, generate_series(ascii('a'), ascii('z')) letter,
    generate_series(0, 1) instead where word ~ '^[a-z]{4,20}$'
$$;
