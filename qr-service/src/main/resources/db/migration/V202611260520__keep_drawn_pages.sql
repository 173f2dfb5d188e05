-- Pages of a batch that is not finished: who takes it over goes on with them. Each is named by a hash of all it depends on, so one
-- drawn from other words or by another version is never taken. They go when the file is finished, at the latest with the batch.
create table poster_batch_page (
    batch_id uuid  not null references poster_batch (id) on delete cascade,
    key      text  not null,
    bytes    bytea not null,
    primary key (batch_id, key)
);

-- They are packed already.
alter table poster_batch_page alter column bytes set storage external;
