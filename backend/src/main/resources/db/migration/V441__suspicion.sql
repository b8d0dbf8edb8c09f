-- Inputs without an account that may be spam wait until somebody has read them. Nothing is refused for it.

-- What was said within a day, as keyed digests; a job forgets them.
create table said_lately (
    id bigint generated always as identity,
    text_digest text not null,
    device_digest text,
    said_at timestamptz not null,
    constraint said_lately_pk primary key (id)
);
create index said_lately_text on said_lately (text_digest, said_at);
create index said_lately_device on said_lately (text_digest, device_digest, said_at);
create index said_lately_at on said_lately (said_at);

-- Why an input waits, for the office alone.
create table feedback_suspicion (
    feedback_id uuid not null,
    unit_id uuid not null,
    signs jsonb not null,
    noted_at timestamptz not null,
    -- Since when somebody has read and shown it.
    cleared_at timestamptz,
    constraint feedback_suspicion_pk primary key (feedback_id),
    constraint feedback_suspicion_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_suspicion_unit_fk foreign key (unit_id) references unit
);
