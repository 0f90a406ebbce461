-- How many calls each pipeline of a run on the Beam engine made, where every transform is a pipeline of its own. The rows
-- of a pipeline are replaced as it goes on, and are kept for some days only; they prove nothing and are not sealed.

create table run_calls (
  pipeline text not null,
  service text not null,
  calls bigint not null,
  at text not null,
  primary key (pipeline, service)
);
