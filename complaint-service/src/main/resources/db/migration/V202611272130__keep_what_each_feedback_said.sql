-- A case that was opened again is judged more than once, and each time belongs to its own step of the timeline. The rows that
-- are there hold to it already, and looking at them all would keep everybody waiting; see the next one.
alter table case_entry
    add column outcome      text,
    add column satisfaction integer,
    add constraint case_entry_outcome check (outcome in ('SOLVED', 'PARTLY', 'NOT_SOLVED')) not valid,
    add constraint case_entry_satisfaction check (satisfaction between 1 and 5) not valid,
    add constraint case_entry_judged check (kind = 'FEEDBACK' or (outcome is null and satisfaction is null)) not valid;
