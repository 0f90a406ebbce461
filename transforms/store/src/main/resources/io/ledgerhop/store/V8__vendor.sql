-- Every attempt to create or to change a vendor: what was sent, what came back. Rows are never changed.

create table vendor_attempt (
  id ${identity},
  company text not null,
  entity text not null,
  vendor_id text not null,
  content_hash text not null,
  control_id text not null,
  state text not null,
  at text not null,
  request text not null,
  record_no text not null,
  problem text not null
);

create index vendor_attempt_by_vendor on vendor_attempt (company, entity, vendor_id, id);
