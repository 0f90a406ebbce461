-- Of which kind of account a settlement is, so that it is compared with those of the same kind only.
-- Empty text: the file names no kind. Null: nobody has noted it, as in all rows from before.

alter table settlement add column account_type text;
