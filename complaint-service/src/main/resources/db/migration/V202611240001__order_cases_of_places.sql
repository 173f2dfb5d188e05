-- The queue of a subdivision or of a station, in its order and by state, from one index: without these copies everything
-- the place was ever named in is read, or all cases until enough of the place are found. See docs/adr/0018.
alter table complaint_about
    add column state     text,
    add column queue_day date,
    add column reference text;

update complaint_about a
set state = c.state, queue_day = c.queue_day, reference = c.reference
from complaint c
where c.id = a.complaint_id;

alter table complaint_about
    alter column state     set not null,
    alter column queue_day set not null,
    alter column reference set not null;

-- For a copy of the service that does not know the columns yet.
create function fill_complaint_about() returns trigger language plpgsql as $$
begin
    select state, queue_day, reference into new.state, new.queue_day, new.reference
    from complaint where id = new.complaint_id;
    return new;
end
$$;

create trigger complaint_about_filled before insert on complaint_about
    for each row when (new.reference is null) execute function fill_complaint_about();

create function move_complaint_about() returns trigger language plpgsql as $$
begin
    update complaint_about set state = new.state, queue_day = new.queue_day where complaint_id = new.id;
    return null;
end
$$;

create trigger complaint_about_moved after update on complaint
    for each row when (old.state <> new.state or old.queue_day <> new.queue_day) execute function move_complaint_about();

create index complaint_about_of_subdivision on complaint_about (subdivision_code, state, queue_day, reference);
create index complaint_about_of_station on complaint_about (station_code, state, queue_day, reference);
drop index complaint_about_by_subdivision;
drop index complaint_about_by_station;

create index complaint_of_assigned_station on complaint (assigned_station, state, queue_day, reference)
    where assigned_station is not null;
drop index complaint_by_assigned_station;
-- The whole queue is put together from complaint_by_state.
drop index complaint_by_queue_day;
