# Run once by PostgreSQL's image on an empty database: the role that the application works as. The
# one that migrates is the image's own user.
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\getenv password APPLICATION_PASSWORD
create role passerelle login password :'password';
grant create on schema public to passerelle;
SQL
