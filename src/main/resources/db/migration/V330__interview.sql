-- Job-dating at events: who comes to it, whom they would like to meet, and when they do.

create table job_dating (
  event_id    bigint primary key references event on delete cascade,
  version     int  not null,
  minutes     int  not null check (minutes between 5 and 60),
  pause       int  not null check (pause between 0 and 30),
  walk        int  not null check (walk between 0 and 30),
  break_from  time,
  break_until time,
  computed_at timestamptz,
  check ((break_from is null) = (break_until is null)),
  check (break_from < break_until)
);

create table stand (
  id              bigint generated always as identity primary key,
  version         int    not null,
  event_id        bigint not null references job_dating on delete cascade,
  -- one for a registration, however often its form is sent
  registration_id bigint not null unique references registration on delete cascade,
  company         text   not null check (length(company) between 1 and 100),
  room            text   not null check (length(room) <= 40),
  tables          int    not null check (tables between 1 and 10),
  there_from      time   not null,
  there_until     time   not null,
  languages       text[] not null check (cardinality(languages) > 0),
  check (there_from < there_until)
);
create index stand_event on stand (event_id);

create table seeker (
  id              bigint generated always as identity primary key,
  version         int    not null,
  event_id        bigint not null references job_dating on delete cascade,
  registration_id bigint not null unique references registration on delete cascade,
  there_from      time   not null,
  there_until     time   not null,
  languages       text[] not null check (cardinality(languages) > 0),
  check (there_from < there_until)
);
create index seeker_event on seeker (event_id);

create table stand_wish (
  stand_id  bigint not null references stand on delete cascade,
  position  int    not null check (position between 0 and 4),
  seeker_id bigint not null references seeker on delete cascade,
  primary key (stand_id, position)
);
create index stand_wish_seeker on stand_wish (seeker_id);

create table seeker_wish (
  seeker_id bigint not null references seeker on delete cascade,
  position  int    not null check (position between 0 and 4),
  stand_id  bigint not null references stand on delete cascade,
  primary key (seeker_id, position)
);
create index seeker_wish_stand on seeker_wish (stand_id);

create table interview (
  id        bigint  generated always as identity primary key,
  version   int     not null,
  event_id  bigint  not null references job_dating on delete cascade,
  stand_id  bigint  not null references stand on delete cascade,
  seeker_id bigint  not null references seeker on delete cascade,
  -- none where the coordination has taken it out
  starts_at time,
  fixed     boolean not null,
  -- two meet once; its index also finds what a company has
  unique (stand_id, seeker_id),
  check (starts_at is not null or fixed)
);
create index interview_event on interview (event_id, starts_at);
create index interview_seeker on interview (seeker_id);
