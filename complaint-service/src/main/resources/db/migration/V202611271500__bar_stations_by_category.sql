-- Whoever chose one of these says that people who work there are meant, and must not have to find a second mark for it.
alter table category add column about_staff boolean not null default false;
update category set about_staff = true where code in ('BEHAVIOUR', 'MONEY_ASKED', 'STAFF_CONDUCT');
