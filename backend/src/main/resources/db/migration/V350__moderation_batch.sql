-- One act on many inputs, kept so that whoever did it can undo the whole of it for a while.
create table moderation_batch (
    id uuid not null,
    unit_id uuid not null,
    act text not null,
    reason text,
    by_issuer text not null,
    by_subject text not null,
    done_at timestamptz not null,
    undone_at timestamptz,
    constraint moderation_batch_pk primary key (id),
    constraint moderation_batch_unit_fk foreign key (unit_id) references unit,
    constraint moderation_batch_act_known check (act in ('PUBLISH', 'HIDE', 'RESTORE')),
    constraint moderation_batch_hides_with_reason check ((act = 'HIDE') = (reason is not null))
);

-- What it changed: how each was hidden before, if it was, and the version by which to see whether it has moved on since.
create table moderated_feedback (
    batch_id uuid not null,
    feedback_id uuid not null,
    unit_id uuid not null,
    reason_before text,
    hidden_before timestamptz,
    version_after integer not null,
    constraint moderated_feedback_pk primary key (batch_id, feedback_id),
    constraint moderated_feedback_batch_fk foreign key (batch_id) references moderation_batch,
    constraint moderated_feedback_feedback_fk foreign key (feedback_id) references feedback,
    constraint moderated_feedback_unit_fk foreign key (unit_id) references unit,
    constraint moderated_feedback_hidden_with_reason check ((reason_before is null) = (hidden_before is null))
);
