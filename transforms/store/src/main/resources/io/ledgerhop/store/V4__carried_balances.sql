-- What a settlement takes over from the one before it and keeps for the next one, as decimal text.
-- Null: nobody has added up its lines, as in all rows from before.

alter table settlement add column reserve_released text;
alter table settlement add column reserve_held text;
alter table settlement add column debt_taken_over text;
alter table settlement add column charged text;
