-- Photos and voice notes, made anew from what was sent and sealed like the texts. No file name, no time but the hour.
create table attachment (
    id             uuid        primary key,
    complaint_id   uuid        not null references complaint (id),
    -- From 1, in the order in which they came.
    position       integer     not null,
    -- The entry of the conversation that shows it.
    sequence       integer     not null,
    -- Which message of files it belongs to; null for those that came with the entry itself.
    message        uuid,
    -- Chosen by the sender, so that a resend is known. The keyed hash of what was sent goes after two hours: it could
    -- prove that a file on somebody's phone is the one that was sent here.
    upload_id      uuid        not null,
    upload_hash    bytea,
    kind           text        not null,
    media_type     text        not null,
    bytes          integer     not null,
    seconds        integer,
    key_id         integer     not null,
    sealed         bytea       not null,
    preview_key_id integer,
    preview_sealed bytea,
    at_hour        timestamptz not null,
    unique (complaint_id, upload_id),
    unique (complaint_id, position),
    constraint attachment_kind check (kind in ('PHOTO', 'VOICE_NOTE')),
    constraint attachment_media_type check (media_type in
        ('image/jpeg', 'audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/wav', 'audio/aac', 'audio/amr')),
    constraint attachment_bytes check (bytes between 1 and 3000000),
    constraint attachment_sealed check (octet_length(sealed) between bytes and bytes + 100),
    constraint attachment_preview check ((preview_key_id is null) = (preview_sealed is null)
        and (preview_sealed is null or octet_length(preview_sealed) <= 200000)),
    constraint attachment_seconds check (seconds between 0 and 120)
);

create index attachment_with_hash on attachment (at_hour) where upload_hash is not null;

-- They are sealed, so that compressing them takes time and gives nothing.
alter table attachment alter column sealed set storage external;
alter table attachment alter column preview_sealed set storage external;

alter table case_entry drop constraint case_entry_kind;
alter table case_entry add constraint case_entry_kind check (kind in ('FILED', 'REVIEWED', 'ASSIGNED', 'RETURNED', 'REPLY',
    'NOTE', 'CITIZEN_MESSAGE', 'ATTACHED', 'ACTION_TAKEN', 'REJECTED', 'FEEDBACK', 'REOPENED', 'APPEALED', 'CLOSED'));
