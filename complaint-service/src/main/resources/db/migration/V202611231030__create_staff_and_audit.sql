create table staff_account (
    id            uuid        primary key,
    username      text        not null unique,
    display_name  text        not null,
    role          text        not null,
    unit          text        not null,
    password_hash text        not null,
    active        boolean     not null default true,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    version       bigint      not null default 0,
    constraint staff_account_role check (role in
        ('DISTRICT_ADMIN', 'REVIEWER', 'STATION_OFFICER', 'QR_ADMIN', 'AUDITOR', 'OPERATOR'))
);

-- Who saw and did what. Each row's hash covers the one before it, so that a row can't be altered or left out unseen.
create table audit_entry (
    sequence      bigint      primary key,
    at            timestamptz not null,
    actor         text        not null,
    role          text        not null,
    action        text        not null,
    subject       text,
    detail        text,
    previous_hash bytea       not null,
    hash          bytea       not null
);

create index audit_entry_by_subject on audit_entry (subject, sequence);
revoke update, delete, truncate on audit_entry from ${applicationRole};
