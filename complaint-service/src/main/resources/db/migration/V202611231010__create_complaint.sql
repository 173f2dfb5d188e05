create table category (
    code                text    primary key,
    kind                text    not null,
    name_hi             text    not null,
    name_en             text    not null,
    first_rank          text    not null,
    resolve_within_days integer not null,
    position            integer not null,
    active              boolean not null default true,
    constraint category_kind check (kind in ('COMPLAINT', 'TIP', 'FEEDBACK', 'SUGGESTION')),
    constraint category_first_rank check (first_rank in ('SUBDIVISION', 'DISTRICT')),
    constraint category_days check (resolve_within_days between 1 and 365)
);

-- Times are cut to the hour: at a few entries a day a minute names a person. There is no column for a phone number.
create table complaint (
    id               uuid        primary key,
    reference        text        not null unique,
    code_hash        bytea       not null unique,
    contact_ref      uuid        not null unique,
    kind             text        not null,
    category_code    text        not null references category (code),
    language         text        not null,
    scanned_station  text,
    scanned_code     text,
    about_staff      boolean     not null,
    rating           integer,
    text_key_id      integer,
    text_sealed      bytea,
    state            text        not null,
    rank             text        not null,
    assigned_station text,
    filed_hour       timestamptz not null,
    review_due       timestamptz not null,
    resolve_due      timestamptz not null,
    settled_hour     timestamptz,
    closed_hour      timestamptz,
    appealed         boolean     not null default false,
    outcome          text,
    satisfaction     integer,
    entries          integer     not null default 0,
    event_version    bigint      not null default 0,
    version          bigint      not null default 0,
    constraint complaint_kind check (kind in ('COMPLAINT', 'TIP', 'FEEDBACK', 'SUGGESTION')),
    constraint complaint_state check (state in
        ('RECEIVED', 'UNDER_REVIEW', 'ASSIGNED', 'ACTION_TAKEN', 'REJECTED', 'REOPENED', 'CLOSED')),
    constraint complaint_rank check (rank in ('SUBDIVISION', 'DISTRICT', 'RANGE')),
    constraint complaint_language check (language in ('HI', 'EN')),
    constraint complaint_outcome check (outcome in ('SOLVED', 'PARTLY', 'NOT_SOLVED')),
    constraint complaint_rating check (rating between 1 and 5),
    constraint complaint_satisfaction check (satisfaction between 1 and 5),
    constraint complaint_text check ((text_key_id is null) = (text_sealed is null))
);

create index complaint_queue on complaint (state, review_due, id);
create index complaint_by_assigned_station on complaint (assigned_station, state) where assigned_station is not null;

-- The stations an entry is about, with the subdivision they belonged to when it was filed.
create table complaint_about (
    complaint_id     uuid not null references complaint (id),
    station_code     text not null,
    subdivision_code text not null,
    primary key (complaint_id, station_code)
);

create index complaint_about_by_subdivision on complaint_about (subdivision_code, complaint_id);

-- Stations that may never see the entry. Rows are only ever added.
create table complaint_bar (
    complaint_id uuid not null references complaint (id),
    station_code text not null,
    primary key (complaint_id, station_code)
);

-- Conversation and course of a case in one sequence.
create table case_entry (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint (id),
    sequence     integer     not null,
    kind         text        not null,
    author       text        not null,
    officer      text,
    text_key_id  integer,
    text_sealed  bytea,
    at_hour      timestamptz not null,
    unique (complaint_id, sequence),
    constraint case_entry_author check (author in ('CITIZEN', 'OFFICE', 'SYSTEM')),
    constraint case_entry_kind check (kind in ('FILED', 'REVIEWED', 'ASSIGNED', 'RETURNED', 'REPLY', 'NOTE',
        'CITIZEN_MESSAGE', 'ACTION_TAKEN', 'REJECTED', 'FEEDBACK', 'REOPENED', 'APPEALED', 'CLOSED')),
    constraint case_entry_text check ((text_key_id is null) = (text_sealed is null))
);

-- Which request made which complaint. The hash of the body and the time go when no receipt is given any more: the one
-- could confirm a guess at the text, the other tells the minute of filing.
create table intake_key (
    key_hash     bytea       primary key,
    body_hash    bytea,
    complaint_id uuid        not null references complaint (id) deferrable initially deferred,
    replay_until timestamptz not null
);

create index intake_key_by_age on intake_key (replay_until);

-- What notification-service tells about a reference: whether a number is there, never which.
create table contact_state (
    contact_ref uuid    primary key,
    reachable   boolean not null,
    version     bigint  not null
);

revoke delete on complaint_bar from ${applicationRole};
revoke update on complaint_bar from ${applicationRole};
