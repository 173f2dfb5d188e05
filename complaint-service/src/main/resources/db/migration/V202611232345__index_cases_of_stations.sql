-- A station's queue is read in the order of weeks, see ScopedQuery; without this all it was ever given is sorted each time.
create index complaint_by_station_week on complaint
    (assigned_station, (cast(date_trunc('week', cast(queue_day as timestamp)) as date)), reference)
    where assigned_station is not null;

-- For the filter by station: the table itself is in the order of complaints.
create index complaint_about_by_station on complaint_about (station_code, complaint_id);
