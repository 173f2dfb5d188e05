#!/bin/sh
# Makes one database for each service with two roles: the owner migrates, the application reads and writes rows and may
# not change the schema. Runs once, on an empty data folder, by the image's own entry point, as it does in dev-stack.
set -eu

for service in complaint qr notification; do
    # The passwords are read by psql itself, so that they stand in no command line.
    OWNER_FILE="/run/secrets/${service}_owner" APPLICATION_FILE="/run/secrets/${service}_app" \
        psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
        --set=database="$service" --set=owner="${service}_owner" --set=application="${service}_app" <<'SQL'
\set owner_password `cat "$OWNER_FILE"`
\set application_password `cat "$APPLICATION_FILE"`
CREATE ROLE :"owner" LOGIN PASSWORD :'owner_password';
CREATE ROLE :"application" LOGIN PASSWORD :'application_password';
CREATE DATABASE :"database" OWNER :"owner";
\connect :"database"
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"application";
GRANT USAGE ON SCHEMA public TO :"application";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"application";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE ON SEQUENCES TO :"application";
SQL
done
