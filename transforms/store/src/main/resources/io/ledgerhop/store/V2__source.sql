-- What the sources remember: how far they read, which reports they ordered, which records they delivered.

create table watermark (
  seller text not null,
  operation text not null,
  scope text not null,
  read_to text not null,
  changed_at text not null,
  constraint watermark_key primary key (seller, operation, scope)
);

create table report_order (
  seller text not null,
  request text not null,
  report_type text not null,
  report_id text not null,
  state text not null,
  document_id text not null,
  file_hash text not null,
  reason text not null,
  ordered_at text not null,
  changed_at text not null,
  constraint report_order_key primary key (seller, request)
);

create table record_version (
  seller text not null,
  operation text not null,
  scope text not null,
  record_id text not null,
  content_hash text not null,
  noted_at text not null,
  constraint record_version_key primary key (seller, operation, scope, record_id)
);
