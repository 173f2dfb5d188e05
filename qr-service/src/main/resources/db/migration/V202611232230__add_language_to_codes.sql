-- The language in which a poster greets: the form opens in it, whatever hangs beside it.
alter table printed_code add column language text not null default 'HI';
alter table printed_code add constraint printed_code_language check (language in ('HI', 'EN'));
