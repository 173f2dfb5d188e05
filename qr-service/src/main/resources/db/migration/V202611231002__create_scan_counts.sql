-- How often a code was scanned in an hour of India's clock. Nothing about who scanned is kept, here or anywhere.
create table scan_count (
    code_id text        not null references printed_code (id),
    hour    timestamptz not null,
    scans   bigint      not null,
    primary key (code_id, hour),
    constraint scan_count_scans check (scans > 0)
);
