-- What was set right on an attendance list before it was closed: who did it, when and why. Element and organisation are
-- kept as they were; of the person only which fields were changed, so that an erased name does not stay here.
create table attendance_correction (
    id uuid not null,
    attendance_id uuid not null,
    unit_id uuid not null,
    element_before text not null,
    organisation_before text,
    fields jsonb not null,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    constraint attendance_correction_pk primary key (id),
    constraint attendance_correction_of_fk foreign key (attendance_id) references attendance,
    constraint attendance_correction_unit_fk foreign key (unit_id) references unit
);
create index attendance_correction_of_attendance on attendance_correction (attendance_id, id);
revoke update, delete, truncate on attendance_correction from "${app}";
