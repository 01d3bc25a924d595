create table application (
  id bigint generated always as identity primary key,
  version int not null,
  candidate_id bigint not null references candidate,
  offer_id bigint not null references offer,
  message text not null check (length(message) <= 1500),
  language text not null check (language in ('FR', 'DE')),
  status text not null check (status in ('SENT', 'INVITED', 'DECLINED', 'ACCEPTED', 'WITHDRAWN')),
  sent_at timestamptz not null,
  invitation text check (length(invitation) <= 1500),
  invited_at timestamptz,
  interested_at timestamptz,
  closed_at timestamptz,
  decline_reason text check (decline_reason in
    ('PLACE_TAKEN', 'OTHERS_FIT_BETTER', 'LANGUAGE', 'WAY', 'NO_LONGER_TRAINING')),
  decline_text text check (length(decline_text) <= 1500),
  -- one application of one apprentice to one offer, however often they press; its index also
  -- lists what an apprentice has sent
  unique (candidate_id, offer_id),
  check ((status = 'DECLINED') = (decline_reason is not null)),
  check ((decline_reason is null) = (decline_text is null)),
  check ((status in ('SENT', 'INVITED')) = (closed_at is null)),
  check (status <> 'ACCEPTED' or interested_at is not null),
  check (interested_at is null or invited_at is not null),
  check ((invitation is null) = (invited_at is null))
);
-- what a company has received for an offer
create index application_offer on application (offer_id);
-- who has agreed with a company, and is not proposed to another
create index application_accepted on application (candidate_id) where status = 'ACCEPTED';

create table enclosure (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  kind text not null check (kind in ('CV', 'SCHOOL_REPORT', 'OTHER')),
  name text not null check (length(name) between 5 and 84),
  size int not null check (size between 1 and 2097152),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  -- at most three documents: one of each kind
  unique (application_id, kind),
  check (length(content) = size)
);

-- That a company has encouraged someone to apply, who agreed to be found.
create table encouragement (
  id bigint generated always as identity primary key,
  candidate_id bigint not null references candidate,
  offer_id bigint not null references offer,
  sent_at timestamptz not null,
  -- one mail to one person for one offer; its index also tells how many a company has sent
  unique (offer_id, candidate_id)
);
-- how often someone was written to, and what goes with who leaves
create index encouragement_candidate on encouragement (candidate_id, sent_at);
