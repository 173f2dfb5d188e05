-- The effects of the sample application's events.
create table note (
    id      uuid   primary key,
    version bigint not null
);

-- One row per effect, so that a second one shows.
create table effect (
    topic   text   not null,
    note    uuid   not null,
    version bigint not null,
    place   bigint generated always as identity
);
