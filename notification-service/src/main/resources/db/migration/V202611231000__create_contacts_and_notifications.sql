-- One row for each random reference, made by the first of event and number to arrive. It knows nothing of the complaint.
create table contact (
    contact_ref       uuid        primary key,
    -- The version of the last event of the complaint; 0 while none has come.
    complaint_version bigint      not null default 0,
    -- The version of the event that said the complaint was filed.
    filed_version     bigint,
    -- Set: the matter is closed, the row is a tombstone, and a number that arrives is refused.
    ended_at          timestamptz,
    -- The number, sealed for this row, and its keyed hash. All four are null once it is erased.
    phone_key_id      integer,
    phone_sealed      bytea,
    phone_hash        bytea,
    language          text,
    -- Cut down to the hour: the minute would be the minute of filing.
    registered_hour   timestamptz,
    -- When a number is to be erased that the case's end has left for a while.
    erase_at          timestamptz,
    changed_hour      timestamptz not null,
    constraint contact_language check (language in ('HI', 'EN')),
    constraint contact_number_whole check (
        (phone_sealed is null) = (phone_key_id is null)
        and (phone_sealed is null) = (phone_hash is null)
        and (phone_sealed is null) = (language is null)
        and (phone_sealed is null) = (registered_hour is null))
);

create index contact_by_registration on contact (registered_hour) where phone_sealed is not null;
create index contact_by_erasure on contact (erase_at) where erase_at is not null;
create index contact_by_change on contact (changed_hour);

-- Tickets that were used, until they expire. The hash of the number tells a resend from a second use; it is made for
-- this ticket alone, so that it can't be compared with any other, and goes when the number goes.
create table used_ticket (
    ticket_id   text        primary key,
    contact_ref uuid        not null,
    number_hash bytea,
    expires_at  timestamptz not null
);

create index used_ticket_by_contact on used_ticket (contact_ref);
create index used_ticket_by_expiry on used_ticket (expires_at);

-- Messages, one for each event that calls for one. This table is the queue.
create table notification (
    id                 uuid        primary key,
    position           bigint      generated always as identity,
    contact_ref        uuid        not null references contact (contact_ref) on delete cascade,
    purpose            text        not null,
    language           text        not null,
    event_version      bigint      not null,
    state              text        not null,
    due_at             timestamptz not null,
    attempts           integer     not null default 0,
    -- While SUBMITTING: who may say what became of it, and until when he is waited for.
    lease              uuid,
    lease_until        timestamptz,
    gateway            text,
    gateway_message_id text,
    -- The gateway's error code.
    result_code        text,
    constraint notification_once unique (contact_ref, purpose, event_version),
    constraint notification_purpose check (purpose in ('ACKNOWLEDGEMENT', 'NEWS', 'FEEDBACK_REQUEST')),
    constraint notification_language check (language in ('HI', 'EN')),
    constraint notification_state check (state in ('WAITING', 'SUBMITTING', 'SUBMITTED', 'DELIVERED', 'UNDELIVERED',
        'REFUSED', 'UNCERTAIN', 'CANCELLED'))
);

create index notification_due on notification (due_at) where state = 'WAITING';
create index notification_leased on notification (lease_until) where state = 'SUBMITTING';
-- Not unique: a gateway may count from the start again.
create index notification_by_message on notification (gateway, gateway_message_id)
    where gateway_message_id is not null;
create index notification_by_position on notification (position);

-- Receipts that came before the id of their message was stored.
create table early_receipt (
    gateway            text        not null,
    gateway_message_id text        not null,
    fate               text        not null,
    received_at        timestamptz not null default now(),
    primary key (gateway, gateway_message_id),
    constraint early_receipt_fate check (fate in ('DELIVERED', 'UNDELIVERED'))
);

-- Until when a number gets no further message. The hash is made for this table alone; the row goes when the time has come.
create table number_pause (
    number_hash  bytea       primary key,
    paused_until timestamptz not null
);

create index number_pause_by_end on number_pause (paused_until);

-- How many events were published for a contact.
create table contact_event_version (
    contact_ref uuid   primary key references contact (contact_ref) on delete cascade,
    version     bigint not null
);
