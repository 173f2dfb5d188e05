-- The day by which something has to happen next, in India: what the officers' queue is ordered by. A day and no hour,
-- because the deadline for the resolution lies whole days after the hour of filing and would tell it.
alter table complaint add column queue_day date not null generated always as (
    case
        when state in ('RECEIVED', 'REOPENED') then cast(review_due at time zone 'Asia/Kolkata' as date)
        when state in ('UNDER_REVIEW', 'ASSIGNED') then cast(resolve_due at time zone 'Asia/Kolkata' as date)
        else date '9999-12-31'
    end) stored;

create index complaint_by_queue_day on complaint (queue_day, reference);
create index complaint_by_state on complaint (state, queue_day, reference);
drop index complaint_queue;
