-- What was read, prepared, sent and answered.
-- Instants are UTC text with three decimals, amounts are decimal text; empty text stands for none.

create table report (
  id ${identity},
  seller text not null,
  report_id text not null,
  document_id text not null,
  file_hash text not null,
  file_name text not null,
  settlement_id text not null,
  noted_at text not null,
  constraint report_key unique (seller, report_id)
);

create table settlement (
  seller text not null,
  settlement_id text not null,
  marketplace text not null,
  start_at text not null,
  end_at text not null,
  deposit_at text not null,
  total text not null,
  currency text not null,
  line_count bigint not null,
  file_hash text not null,
  file_name text not null,
  status text not null,
  explanation text not null,
  noted_at text not null,
  concluded_at text not null,
  constraint settlement_key primary key (seller, settlement_id)
);

create table lease (
  company text not null,
  entity text not null,
  seller text not null,
  settlement_id text not null,
  owner text not null,
  from_at text not null,
  until_at text not null,
  constraint lease_key primary key (company, entity, seller, settlement_id)
);

create table document (
  id ${identity},
  company text not null,
  entity text not null,
  seller text not null,
  settlement_id text not null,
  slice integer not null,
  kind text not null,
  chunk integer not null,
  number text not null,
  entry_date text not null,
  currency text not null,
  memo text not null,
  content_hash text not null,
  control_id text not null,
  state text not null,
  record_no text not null,
  problem text not null,
  noted_at text not null,
  changed_at text not null,
  constraint document_business_key
    unique (company, entity, seller, settlement_id, slice, kind, chunk),
  constraint document_control_id unique (control_id)
);

create index document_by_state on document (company, entity, state);

create table document_line (
  document_id bigint not null references document (id),
  line_no integer not null,
  account text not null,
  side text not null,
  amount text not null,
  dimensions text not null,
  user_dimensions text not null,
  memo text not null,
  rule text not null,
  rules_hash text not null,
  source_rows text not null,
  constraint document_line_key primary key (document_id, line_no)
);

create table attempt (
  id ${identity},
  document_id bigint not null references document (id),
  state text not null,
  at text not null,
  request text not null,
  record_no text not null,
  problem text not null
);

create index attempt_by_document on attempt (document_id);
