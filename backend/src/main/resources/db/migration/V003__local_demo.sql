-- Whether this database already holds the demo's content; stays empty in production.
create table demo_written (
    once boolean not null default true,
    written_at timestamptz not null default now(),
    constraint demo_written_pk primary key (once),
    constraint demo_written_once check (once)
);
