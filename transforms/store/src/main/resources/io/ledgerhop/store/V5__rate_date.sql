-- The day whose exchange rate a journal names; empty text: its entry date, as in all rows from before.

alter table document add column rate_date text not null default '';
