-- Who has the same problem. Nobody can tell from a row who that is, nor which rows are of the same person or device: the
-- supporter is a digest under the server's key, another one for each input.
create table feedback_support (
    feedback_id uuid not null,
    supporter text not null,
    unit_id uuid not null,
    given_at timestamptz not null,
    constraint feedback_support_pk primary key (feedback_id, supporter),
    constraint feedback_support_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_support_unit_fk foreign key (unit_id) references unit
);

revoke update, truncate on feedback_support from "${app}";
