-- A case that was opened again is judged more than once, and each time belongs to its own step of the timeline.
alter table case_entry
    add column outcome      text,
    add column satisfaction integer,
    add constraint case_entry_outcome check (outcome in ('SOLVED', 'PARTLY', 'NOT_SOLVED')),
    add constraint case_entry_satisfaction check (satisfaction between 1 and 5),
    add constraint case_entry_judged check (kind = 'FEEDBACK' or (outcome is null and satisfaction is null));

-- What the case knew was said by its only feedback; where there are several, nobody knows which said what.
update case_entry e set outcome = c.outcome, satisfaction = c.satisfaction
from complaint c
where c.id = e.complaint_id and e.kind = 'FEEDBACK'
  and not exists (select 1 from case_entry other
                  where other.complaint_id = e.complaint_id and other.kind = 'FEEDBACK' and other.id <> e.id);
