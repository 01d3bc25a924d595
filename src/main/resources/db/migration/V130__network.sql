create table recorded_figure (
  slug text primary key,
  position int not null,
  period text not null,
  figure int not null check (figure >= 0),
  at_least boolean not null,
  source text not null
);
