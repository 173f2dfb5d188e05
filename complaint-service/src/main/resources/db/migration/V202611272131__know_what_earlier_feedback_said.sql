alter table case_entry validate constraint case_entry_outcome;
alter table case_entry validate constraint case_entry_satisfaction;
alter table case_entry validate constraint case_entry_judged;

-- What the case knew was said by its only feedback; where there are several, nobody knows which said what.
update case_entry e set outcome = c.outcome, satisfaction = c.satisfaction
from complaint c
where c.id = e.complaint_id and e.kind = 'FEEDBACK'
  and not exists (select 1 from case_entry other
                  where other.complaint_id = e.complaint_id and other.kind = 'FEEDBACK' and other.id <> e.id);
