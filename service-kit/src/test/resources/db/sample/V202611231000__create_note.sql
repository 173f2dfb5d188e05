-- The effects of the sample application's events.
create table note (
    id      uuid   primary key,
    version bigint not null
);
