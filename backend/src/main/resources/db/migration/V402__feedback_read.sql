-- That a member of the unit has opened an input; a row of their own, so that nobody waits for anybody.
create table feedback_read (
    feedback_id uuid not null,
    issuer text not null,
    subject text not null,
    unit_id uuid not null,
    name text not null,
    read_at timestamptz not null,
    constraint feedback_read_pk primary key (feedback_id, issuer, subject),
    constraint feedback_read_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_read_unit_fk foreign key (unit_id) references unit
);
