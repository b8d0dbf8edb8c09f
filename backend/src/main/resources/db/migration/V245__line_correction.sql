-- Who spoke or signs is one of the attendance list. Older rows were not checked when they were written.
alter table minute_line
    add constraint minute_line_attendance_fk foreign key (attendance_id) references attendance not valid;
create index minute_line_of_attendance on minute_line (attendance_id) where attendance_id is not null;
alter table agreement_signatory
    add constraint agreement_signatory_attendance_fk foreign key (attendance_id) references attendance not valid;

-- What somebody who spoke sets right in a line of closed minutes. The line stays as it is.
create table line_correction (
    id uuid not null,
    unit_id uuid not null,
    line_id uuid not null,
    attendance_id uuid not null,
    text text not null,
    at timestamptz not null,
    constraint line_correction_pk primary key (id),
    constraint line_correction_unit_fk foreign key (unit_id) references unit,
    constraint line_correction_line_fk foreign key (line_id) references minute_line,
    constraint line_correction_attendance_fk foreign key (attendance_id) references attendance
);
create index line_correction_of_line on line_correction (line_id, id);
revoke update, delete, truncate on line_correction from "${app}";
