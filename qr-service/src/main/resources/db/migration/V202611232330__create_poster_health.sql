-- An officer stood before the poster. Rows are only ever added.
create table poster_check (
    id         bigint      generated always as identity primary key,
    code_id    text        not null references printed_code (id),
    condition  text        not null,
    proof      text        not null,
    latitude   numeric(8, 5),
    longitude  numeric(8, 5),
    checked_at timestamptz not null,
    checked_by text        not null,
    constraint poster_check_condition check (condition in ('FINE', 'DAMAGED', 'COVERED', 'MISSING')),
    constraint poster_check_proof check (proof in ('SCANNED', 'TYPED')),
    constraint poster_check_position check ((latitude is null) = (longitude is null))
);

create index poster_check_by_code on poster_check (code_id, id desc);

revoke update, delete on poster_check from ${applicationRole};

-- Posters that have to be printed again; a code waits once.
create table reprint (
    id        bigint      generated always as identity primary key,
    code_id   text        not null references printed_code (id),
    reason    text        not null,
    queued_at timestamptz not null,
    queued_by text        not null,
    done_at   timestamptz,
    done_by   text,
    constraint reprint_reason check (reason in ('ROTATED', 'DAMAGED', 'COVERED', 'MISSING')),
    constraint reprint_done check ((done_at is null) = (done_by is null))
);

create unique index reprint_waits_once on reprint (code_id) where done_at is null;

-- Tokens that were not ours, by day and by the place whose code they name; an empty code is none of ours.
create table forged_scan (
    day     date   not null,
    code_id text   not null,
    scans   bigint not null,
    primary key (day, code_id),
    constraint forged_scan_scans check (scans > 0)
);
