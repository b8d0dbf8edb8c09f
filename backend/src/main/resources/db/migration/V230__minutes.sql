-- What people say in a session is an input like any other, once its minutes are closed.
alter table feedback
    drop constraint feedback_channel_known,
    add constraint feedback_channel_known check (channel in ('ONLINE_FORM', 'ROOM'));

-- What was said in a session (notulen), line by line, while it is being written and afterwards.
create table minute_line (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    forum_id uuid not null,
    -- Where it stands; a line between two others gets a number between theirs.
    position double precision not null,
    -- Who spoke: one who is present, or a label that public papers show. Never a name.
    attendance_id uuid,
    speaker text,
    element text,
    -- The text that lay on the table when the line was written.
    standard_id uuid,
    version_id uuid,
    component text,
    problem text not null,
    proposal text,
    answer text,
    action text,
    horizon text,
    amount integer,
    time_unit text,
    owner text,
    written_at timestamptz not null,
    by_name text not null,
    -- The input it became when the minutes were closed.
    feedback_id uuid,
    version integer not null,
    constraint minute_line_pk primary key (id),
    constraint minute_line_unit_fk foreign key (unit_id) references unit,
    constraint minute_line_session_fk foreign key (session_id) references forum_session,
    constraint minute_line_version_of_forum_fk foreign key (forum_id, version_id) references forum_standard,
    constraint minute_line_component_fk foreign key (version_id, component) references component,
    constraint minute_line_feedback_fk foreign key (feedback_id) references feedback,
    constraint minute_line_input_once unique (feedback_id),
    constraint minute_line_on_one_version check ((standard_id is null) = (version_id is null)),
    constraint minute_line_component_of_standard check (component is null or standard_id is not null),
    constraint minute_line_element_known check (element in (
        'SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
    constraint minute_line_horizon_known check (horizon in ('SHORT', 'MEDIUM', 'LONG')),
    constraint minute_line_duration_whole check ((amount is null) = (time_unit is null)),
    constraint minute_line_amount_counts check (amount between 1 and 1000),
    constraint minute_line_time_unit_known check (time_unit in (
        'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'YEARS'))
);
create index minute_line_of_session on minute_line (session_id, position, id);
create index minute_line_of_forum on minute_line (forum_id, session_id);

-- The minutes of a session are complete: every line is an input, and only corrections are added.
create table minutes_closure (
    session_id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    lines integer not null,
    closed_at timestamptz not null,
    by_name text not null,
    constraint minutes_closure_pk primary key (session_id),
    constraint minutes_closure_session_fk foreign key (session_id) references forum_session,
    constraint minutes_closure_unit_fk foreign key (unit_id) references unit
);
revoke update, delete, truncate on minutes_closure from "${app}";
