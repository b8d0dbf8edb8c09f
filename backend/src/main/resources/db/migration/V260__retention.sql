-- How long an administrator wants a class of personal data kept, in the place of the product's own period.
create table retention_period (
    person_class text not null,
    amount integer not null,
    unit text not null,
    source text not null,
    changed_at timestamptz not null,
    by_name text not null,
    version integer not null,
    constraint retention_period_pk primary key (person_class),
    constraint retention_period_amount_counts check (amount between 1 and 1200),
    constraint retention_period_unit_known check (unit in ('CALENDAR_DAYS', 'MONTHS', 'YEARS'))
);

-- What was erased on each day because it had been kept long enough: counts by class, nobody's name.
create table retention_run (
    id uuid not null,
    day date not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    erased jsonb not null,
    failed integer not null,
    constraint retention_run_pk primary key (id),
    constraint retention_run_once_a_day unique (day)
);
revoke delete, truncate on retention_run from "${app}";

-- The words of what was hidden as spam are forgotten after its time; the tombstone stays.
alter table feedback add column text_forgotten_at timestamptz;
