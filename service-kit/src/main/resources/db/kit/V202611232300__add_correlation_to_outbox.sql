-- Which request or event a waiting event comes from, for the logs; see docs/adr/0009. Goes with the row, and is empty in
-- rows of a copy that does not know it yet.
alter table outbox add column correlation_id uuid;
