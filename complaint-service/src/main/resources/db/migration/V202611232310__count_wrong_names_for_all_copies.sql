-- Names that were tried and have no account. A keyed hash: people type passwords into the field for the name.
create table unknown_name (
    name_hash    bytea       primary key,
    failures     integer     not null,
    locked_until timestamptz not null,
    tried_on     date        not null
);
create index unknown_name_by_day on unknown_name (tried_on);
