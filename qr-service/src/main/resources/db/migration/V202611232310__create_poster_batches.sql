-- Posters of a subdivision or of the whole district, made by one copy of the service at a time under a lease. Who holds
-- no lease any more writes nothing more. Rows go after a day; a batch is made again in seconds.
create table poster_batch (
    id               uuid        primary key,
    subdivision_code text        references subdivision (code),
    format           text        not null,
    crop_marks       text        not null,
    languages        text        not null,
    output           text        not null,
    state            text        not null,
    total            integer     not null,
    printed          integer     not null,
    skipped          integer     not null,
    problem          text,
    sha256           text,
    attempts         integer     not null,
    lease            uuid,
    lease_until      timestamptz,
    ordered_at       timestamptz not null,
    ordered_by       text        not null,
    constraint poster_batch_format check (format in ('A4', 'A5', 'STICKER')),
    constraint poster_batch_crop_marks check (crop_marks in ('NONE', 'DRAWN')),
    constraint poster_batch_output check (output in ('PDF', 'ZIP')),
    constraint poster_batch_state check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
    constraint poster_batch_lease check ((state = 'RUNNING') = (lease is not null)),
    constraint poster_batch_result check ((state = 'READY') = (sha256 is not null)),
    constraint poster_batch_problem check ((state = 'FAILED') = (problem is not null))
);

create index poster_batch_unfinished on poster_batch (ordered_at) where state in ('WAITING', 'RUNNING');
create index poster_batch_by_time on poster_batch (ordered_at desc);

-- The finished file in pieces, so that no copy of the service ever holds all of it.
create table poster_batch_part (
    batch_id uuid    not null references poster_batch (id) on delete cascade,
    position integer not null,
    bytes    bytea   not null,
    primary key (batch_id, position)
);
