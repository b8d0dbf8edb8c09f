-- What readers report to the moderators. Nobody can tell from a row who that is, as with feedback_support: the reader is a
-- digest under the server's key, another one for each input. It hides nothing; a moderator looks and settles it.
create table feedback_flag (
    feedback_id uuid not null,
    reader text not null,
    unit_id uuid not null,
    reason text not null,
    -- Gone once the report is settled: readers may write what they should not.
    text text,
    made_at timestamptz not null,
    settled_at timestamptz,
    constraint feedback_flag_pk primary key (feedback_id, reader),
    constraint feedback_flag_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_flag_unit_fk foreign key (unit_id) references unit,
    constraint feedback_flag_reason_known check (reason in ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'OFF_TOPIC')),
    constraint feedback_flag_text_length check (char_length(text) between 1 and 500),
    constraint feedback_flag_settled_without_text check (settled_at is null or text is null)
);
create index feedback_flag_open on feedback_flag (unit_id, feedback_id) where settled_at is null;

revoke delete, truncate on feedback_flag from "${app}";
