-- An answer that somebody of the office is writing to an input: one for each author, so that nobody writes over another.
-- The row stays when it is published or given up, only its text goes: its version never comes back with another text.
create table answer_draft (
    feedback_id uuid not null,
    issuer text not null,
    subject text not null,
    unit_id uuid not null,
    name text not null,
    text jsonb,
    written_at timestamptz,
    version integer not null,
    constraint answer_draft_pk primary key (feedback_id, issuer, subject),
    constraint answer_draft_feedback_fk foreign key (feedback_id) references feedback,
    constraint answer_draft_unit_fk foreign key (unit_id) references unit,
    constraint answer_draft_written check ((text is null) = (written_at is null))
);
