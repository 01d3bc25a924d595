create table occupation (
  slug text primary key,
  priority int not null, -- rank among the ten; not unique while a new order is being loaded
  title_fr text not null,
  title_de text not null,
  masculine_fr text not null,
  feminine_fr text not null,
  masculine_de text not null,
  feminine_de text not null,
  programme_label text not null,
  months int not null check (months between 12 and 60),
  sectors text[] not null
    check (sectors <@ array['CRAFT', 'COMMERCE', 'AGRICULTURE', 'SOCIAL']
      and cardinality(sectors) > 0),
  law text not null check (law in ('BBIG', 'HWO', 'LAND')),
  -- what skills of several occupations have in common, as skills.csv says
  skill_fields text[] not null default '{}',
  kldb2010 text not null,
  rome text not null,
  french_diplomas text[] not null,
  swiss_qualifications text[] not null,
  french_level_from int not null,
  french_level_to int not null check (french_level_to >= french_level_from),
  remark_fr text,
  remark_de text
);

-- What one learns to do, in both countries or in one; read all at once for the page of an occupation.
create table skill (
  rank            int  primary key,
  occupation_slug text not null references occupation,
  taught          text not null check (taught in ('BOTH', 'FR', 'DE')),
  skill_fr        text not null,
  skill_de        text not null,
  source          text not null,
  confirmed       boolean not null
);
