-- Events on their way out. A row lives from the business transaction's commit until the broker has acknowledged it.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    record_key  text        not null,
    event_id    uuid        not null,
    event_type  text        not null,
    event_hour  timestamptz not null,
    body        text        not null,
    created_at  timestamptz not null default now()
);

-- Events that have had their effect: the claim is made in the effect's transaction. It tells the day only, because
-- Kafka knows whom the event is about, and a minute would name the person.
create table inbox_claim (
    event_id   uuid primary key,
    claimed_on date not null default current_date
);

create index inbox_claim_by_age on inbox_claim (claimed_on);

-- The next offset to read, stored with the effect, so that a restored database goes on where it stood.
create table inbox_offset (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

-- Records that could not be understood: where they lie and why, never what they hold.
create table inbox_parked (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    reason        text        not null,
    parked_at     timestamptz not null default now(),
    primary key (topic, partition, record_offset),
    constraint inbox_parked_reason check (reason in ('NO_EVENT_ID', 'UNKNOWN_TYPE', 'UNREADABLE', 'REFUSED'))
);
