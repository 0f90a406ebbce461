-- The types of money lines that a settlement brought to a ledger; the column types has one on each line. A settlement has
-- a row when it is entered, with posted = 0, and another one when it is known to be posted. Rows are never changed.

create table entered_types (
  id ${identity},
  company text not null,
  entity text not null,
  seller text not null,
  settlement_id text not null,
  types text not null,
  posted int not null,
  at text not null
);

create index entered_types_by_seller on entered_types (company, entity, seller, id);
