-- That a correction of the minutes is not for the public, and why. The correction itself stays as it is.
create table correction_hiding (
    correction_id uuid not null,
    unit_id uuid not null,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    constraint correction_hiding_pk primary key (correction_id),
    constraint correction_hiding_correction_fk foreign key (correction_id) references line_correction,
    constraint correction_hiding_unit_fk foreign key (unit_id) references unit,
    constraint correction_hiding_reason_known check (reason in ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'OFF_TOPIC'))
);
