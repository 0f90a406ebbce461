-- The hash chain over reports, settlements, documents, their lines and the attempts: docs/trail.md.
-- Rows are never changed. The program begins the chain when it opens the trail, because SQL alone cannot hash.

create table seal (
  seal_no bigint primary key,
  act text not null,
  kind text not null,
  subject text not null,
  content text not null,
  hash text not null
);

create index seal_by_subject on seal (kind, subject, seal_no);

create table seal_end (
  seal_no bigint not null,
  hash text not null
);

insert into seal_end
  (seal_no, hash)
values
  (0, '0000000000000000000000000000000000000000000000000000000000000000');
