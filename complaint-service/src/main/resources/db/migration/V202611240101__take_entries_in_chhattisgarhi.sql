alter table complaint drop constraint complaint_language;
alter table complaint add constraint complaint_language check (language in ('HI', 'EN', 'HNE'));
