-- Who has approved which rules, and who has withdrawn that: the last row of a hash counts. The column files has a file on
-- each line, its name encoded like a web form and its hash with a blank between them. Rows are never changed.

create table approval (
  id ${identity},
  rules_hash text not null,
  files text not null,
  changed_by text not null,
  act text not null,
  approver text not null,
  account text not null,
  note text not null,
  at text not null
);

create index approval_by_rules on approval (rules_hash, id);
