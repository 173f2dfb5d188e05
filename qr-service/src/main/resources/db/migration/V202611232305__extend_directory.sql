-- The number under which CCTNS knows an office, and where it lies.
alter table subdivision add column cctns_code text;
alter table subdivision add constraint subdivision_cctns_code check (cctns_code ~ '^[A-Z0-9]{1,16}$');

alter table station add column cctns_code text;
alter table station add column latitude numeric(8, 5);
alter table station add column longitude numeric(8, 5);
alter table station add constraint station_cctns_code check (cctns_code ~ '^[A-Z0-9]{1,16}$');
alter table station add constraint station_cctns_code_once unique (cctns_code) deferrable initially deferred;
alter table station add constraint station_position check ((latitude is null) = (longitude is null));

-- Who changed what in the directory, and when: one row a field. Rows are only ever added.
create table directory_change (
    id         bigint      generated always as identity primary key,
    entry      text        not null,
    field      text        not null,
    old_value  text,
    new_value  text,
    changed_at timestamptz not null,
    changed_by text        not null
);

create index directory_change_by_entry on directory_change (entry, id);

revoke update, delete on directory_change from ${applicationRole};

-- Files that were sent and looked at, and wait for a yes. They hold nothing that is not public.
create table pending_import (
    id      uuid        primary key,
    file    bytea       not null,
    sent_at timestamptz not null,
    sent_by text        not null
);
