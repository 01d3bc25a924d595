-- What was known of the years before there was a register here, and what the programme aims at.
-- The contracts themselves are counted in the table contract, whose index contract_registered
-- answers for a year; nothing is counted in advance.

create table published_contracts (
  year      int  primary key check (year between 2000 and 2100),
  contracts int  not null check (contracts >= 0),
  source_fr text not null,
  source_de text not null
);

create table contract_goal (
  from_year int  primary key check (from_year between 2000 and 2100),
  contracts int  not null check (contracts > 0),
  source_fr text not null,
  source_de text not null
);
