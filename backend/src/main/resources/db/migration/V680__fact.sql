-- What was measured of services elsewhere: complaints and service times, brought in from files.
create table fact_import (
    id uuid not null,
    unit_id uuid not null,
    kind text not null,
    source text not null,
    sha256 text not null,
    -- Whether everybody is shown what it brought.
    published boolean not null,
    rows_added integer not null,
    rows_replaced integer not null,
    from_on date,
    to_on date,
    by_name text not null,
    at timestamptz not null,
    undone_at timestamptz,
    undone_by text,
    version integer not null,
    constraint fact_import_pk primary key (id),
    constraint fact_import_unit_fk foreign key (unit_id) references unit,
    constraint fact_import_kind_known check (kind in ('COMPLAINTS', 'SERVICE_TIMES')),
    constraint fact_import_source_known check (source in ('SP4N_LAPOR', 'UNIT_REGISTER')),
    constraint fact_import_undone check ((undone_at is null) = (undone_by is null))
);
create index fact_import_of_unit on fact_import (unit_id, id desc);
create unique index fact_import_file_once on fact_import (unit_id, kind, source, sha256) where undone_at is null;

-- Whom a complaint or a case was of stands nowhere in it: only which service, when, how many and how long.
create table fact (
    id uuid not null,
    unit_id uuid not null,
    import_id uuid not null,
    service_id uuid not null,
    kind text not null,
    source text not null,
    -- A day, or a month.
    from_on date not null,
    to_on date not null,
    -- In which rows without a number are replaced together.
    month date not null,
    -- Null: the service as a whole.
    component text,
    -- Complaints, or cases that took as long.
    amount integer not null,
    duration numeric(10, 2),
    duration_unit text,
    -- Tracking id, or number in the register.
    reference text,
    -- A later file said it anew; when that is undone, this one counts again.
    superseded_by uuid,
    constraint fact_pk primary key (id),
    constraint fact_unit_fk foreign key (unit_id) references unit,
    constraint fact_import_fk foreign key (import_id) references fact_import,
    constraint fact_service_fk foreign key (service_id) references service,
    constraint fact_superseded_fk foreign key (superseded_by) references fact_import,
    constraint fact_days check (from_on <= to_on),
    constraint fact_amount check (amount >= 0),
    constraint fact_of_its_kind check ((kind = 'COMPLAINTS' and duration is null and duration_unit is null)
        or (kind = 'SERVICE_TIMES' and duration > 0 and duration_unit in ('MINUTES', 'WORKING_DAYS', 'CALENDAR_DAYS')
            and component is null))
);
create unique index fact_reference_once on fact (unit_id, kind, source, reference) where reference is not null;
create index fact_of_service on fact (service_id, kind, from_on) where superseded_by is null;
create index fact_of_import on fact (import_id);
create index fact_superseded on fact (superseded_by) where superseded_by is not null;
