-- The usual places of a poster. A row is a suggestion: a code keeps its own copy of the names, as printed.
create table placement (
    code     text    primary key,
    position integer not null unique,
    name_en  text    not null,
    name_hi  text    not null
);

insert into placement (code, position, name_en, name_hi) values
    ('RECEPTION',        10, 'Reception desk',      'स्वागत कक्ष'),
    ('WOMENS_HELP_DESK', 20, 'Women''s help desk',  'महिला हेल्प डेस्क'),
    ('DUTY_OFFICER',     30, 'Duty officer''s desk', 'ड्यूटी अधिकारी की मेज'),
    ('WAITING_AREA',     40, 'Waiting area',        'प्रतीक्षा स्थल'),
    ('GATE',             50, 'Main gate',           'मुख्य द्वार'),
    ('NOTICE_BOARD',     60, 'Notice board',        'सूचना पटल'),
    ('BUS_STAND',        70, 'Bus stand',           'बस स्टैंड'),
    ('RAILWAY_STATION',  80, 'Railway station',     'रेलवे स्टेशन'),
    ('MARKET',           90, 'Market',              'बाज़ार');

-- One row is one printed code. What the token proves is the id; station and place are bound to it here (ADR 0004).
create table printed_code (
    id             text        primary key,
    position       bigint      generated always as identity unique,
    key_id         text        not null,
    station_code   text        not null references station (code),
    placement_code text,
    placement_en   text        not null,
    placement_hi   text        not null,
    state          text        not null,
    replaced_by    text        references printed_code (id),
    version        bigint      not null,
    constraint printed_code_id check (id ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint printed_code_key_id check (key_id ~ '^[0-9A-HJKMNP-TV-Z]$'),
    constraint printed_code_state check (state in ('ACTIVE', 'REPLACED', 'REVOKED')),
    constraint printed_code_replacement check ((state = 'REPLACED') = (replaced_by is not null)),
    constraint printed_code_version check (version > 0)
);

create index printed_code_by_station on printed_code (station_code, position desc);

-- Who did what to a code, and when; rows are only ever added.
create table code_change (
    id         bigint      generated always as identity primary key,
    code_id    text        not null references printed_code (id),
    state      text        not null,
    reason     text,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint code_change_state check (state in ('ACTIVE', 'REPLACED', 'REVOKED')),
    constraint code_change_reason check ((state = 'REVOKED') = (reason is not null))
);

create index code_change_by_code on code_change (code_id, id);

revoke update, delete on code_change from ${applicationRole};
