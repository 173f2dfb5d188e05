insert into intake_key (key_hash, body_hash, complaint_id, replay_until) values (?, ?, ?, ?)
on conflict (key_hash) do nothing;

insert into outbox (topic, record_key, event_id, event_type, event_hour, body, correlation_id)
values (?, ?, ?, ?, ?, ?, ?);

with filed as (
    insert into complaint (id, reference, code_hash, contact_ref, kind, category_code, language,
        scanned_station, scanned_code, about_staff, rating, text_key_id, text_sealed, state, rank,
        filed_hour, review_due, resolve_due, entries, event_version)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    returning id, state, queue_day, reference),
noted as (
    insert into case_entry (id, complaint_id, sequence, kind, author, at_hour)
    select ?, id, 1, 'FILED', 'CITIZEN', ? from filed),
barred as (
    insert into complaint_bar (complaint_id, station_code)
    select id, unnest(cast(? as text[])) from filed)
insert into complaint_about (complaint_id, station_code, subdivision_code, state, queue_day, reference)
select id, about.station, about.subdivision, state, queue_day, reference
from filed, unnest(cast(? as text[]), cast(? as text[])) as about (station, subdivision);
