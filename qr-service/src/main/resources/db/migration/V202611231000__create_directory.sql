-- Who belongs where. Times are kept for the history of a change, the day a subdivision goes live is India's calendar day.
create table subdivision (
    code       text        primary key,
    name_en    text        not null,
    name_hi    text        not null,
    live_from  date,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint subdivision_code check (code ~ '^[A-Z]{2,8}$'),
    constraint subdivision_version check (version > 0)
);

create table station (
    code             text        primary key,
    subdivision_code text        not null references subdivision (code),
    name_en          text        not null,
    name_hi          text        not null,
    type             text        not null,
    activity         text        not null,
    version          bigint      not null,
    changed_at       timestamptz not null,
    changed_by       text        not null,
    constraint station_code check (code ~ '^[A-Z]{2,8}-[A-Z0-9]{2,8}$'),
    constraint station_type check (type in ('STATION', 'OUTPOST', 'WOMEN_STATION', 'SPECIAL_STATION', 'UNIT')),
    constraint station_activity check (activity in ('ACTIVE', 'INACTIVE')),
    constraint station_version check (version > 0)
);

create index station_by_subdivision on station (subdivision_code);
