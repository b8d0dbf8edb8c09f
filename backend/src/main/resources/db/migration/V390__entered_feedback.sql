-- What reaches an office by mail, letter, box, survey, chat or on the printed form is typed in there.

alter table feedback
    drop constraint feedback_channel_known,
    add constraint feedback_channel_known check (channel in (
        'ONLINE_FORM', 'ROOM', 'EMAIL', 'LETTER', 'BOX', 'SURVEY', 'WHATSAPP', 'PAPER_FORM')),
    -- The day on which the office had it; submitted_at is when it was typed in.
    add column received_on date,
    add constraint feedback_received_where_typed_in check (
        (received_on is null) = (channel in ('ONLINE_FORM', 'ROOM')));

-- Many at once, from a spreadsheet: kept so that a restart loses nothing of what was confirmed.
create table entry_batch (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    -- Rows that were taken, that stood in the forum already, and that could not be read.
    taken integer not null,
    already_entered integer not null,
    broken integer not null,
    entered integer not null,
    -- Rows that were taken and then given up before they became inputs.
    discarded integer not null,
    by_name text not null,
    begun_at timestamptz not null,
    done_at timestamptz,
    constraint entry_batch_pk primary key (id),
    constraint entry_batch_unit_fk foreign key (unit_id) references unit,
    constraint entry_batch_forum_fk foreign key (forum_id) references forum,
    constraint entry_batch_counts check (
        least(taken, already_entered, broken, entered, discarded) >= 0 and entered + discarded <= taken),
    constraint entry_batch_done_when_all_are check ((done_at is not null) = (entered + discarded = taken))
);
create index entry_batch_of_forum on entry_batch (forum_id, id desc);

-- One row of it. Its words go as soon as they are an input.
create table entry_row (
    batch_id uuid not null,
    number integer not null,
    unit_id uuid not null,
    forum_id uuid not null,
    -- What the office calls it, such as the number of a letter; once in a forum.
    reference text,
    content jsonb,
    feedback_id uuid,
    constraint entry_row_pk primary key (batch_id, number),
    constraint entry_row_batch_fk foreign key (batch_id) references entry_batch,
    constraint entry_row_unit_fk foreign key (unit_id) references unit,
    constraint entry_row_forum_fk foreign key (forum_id) references forum,
    constraint entry_row_feedback_fk foreign key (feedback_id) references feedback,
    constraint entry_row_waits_or_is_entered check ((content is null) <> (feedback_id is null))
);
create unique index entry_row_reference_once on entry_row (forum_id, lower(reference)) where reference is not null;
create index entry_row_waiting on entry_row (batch_id, number) where content is not null;
create index entry_row_of_feedback on entry_row (feedback_id) where feedback_id is not null;
