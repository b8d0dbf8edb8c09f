-- Who is to answer an input. The row stays when nobody is any more, so that its version only grows.
create table feedback_assignment (
    feedback_id uuid not null,
    unit_id uuid not null,
    issuer text,
    subject text,
    name text,
    due_on date,
    assigned_at timestamptz not null,
    version integer not null,
    constraint feedback_assignment_pk primary key (feedback_id),
    constraint feedback_assignment_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_assignment_unit_fk foreign key (unit_id) references unit,
    constraint feedback_assignment_whole check (num_nonnulls(issuer, subject, name) in (0, 3)),
    constraint feedback_assignment_due_to_somebody check (due_on is null or subject is not null)
);
create index feedback_assignment_of on feedback_assignment (unit_id, issuer, subject) where subject is not null;
-- Whoever leaves loses what they had, wherever that is.
create index feedback_assignment_of_person on feedback_assignment (subject, issuer) where subject is not null;

-- One assignment of many inputs, kept so that whoever did it can undo the whole of it for a while.
create table assignment_batch (
    id uuid not null,
    unit_id uuid not null,
    to_issuer text,
    to_subject text,
    to_name text,
    due_on date,
    by_issuer text not null,
    by_subject text not null,
    done_at timestamptz not null,
    undone_at timestamptz,
    constraint assignment_batch_pk primary key (id),
    constraint assignment_batch_unit_fk foreign key (unit_id) references unit,
    constraint assignment_batch_whole check (num_nonnulls(to_issuer, to_subject, to_name) in (0, 3))
);

-- Whose each input was before, and the version by which to see whether it has moved on since.
create table assigned_feedback (
    batch_id uuid not null,
    feedback_id uuid not null,
    unit_id uuid not null,
    issuer_before text,
    subject_before text,
    name_before text,
    due_before date,
    version_after integer not null,
    constraint assigned_feedback_pk primary key (batch_id, feedback_id),
    constraint assigned_feedback_batch_fk foreign key (batch_id) references assignment_batch,
    constraint assigned_feedback_feedback_fk foreign key (feedback_id) references feedback,
    constraint assigned_feedback_unit_fk foreign key (unit_id) references unit
);
