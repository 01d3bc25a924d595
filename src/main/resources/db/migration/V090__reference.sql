-- Which reference files (CSV beside the code) are loaded, by content, so that a start without
-- changes has nothing to do.
create table reference_file (
  name text primary key,
  sha256 char(64) not null,
  loaded_at timestamptz not null
);
