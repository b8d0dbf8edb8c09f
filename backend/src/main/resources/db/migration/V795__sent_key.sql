-- By which key an input came, for as long as there is the input: a device may ask for its receipt after days.
create table sent_key (
    -- Of the sender and their key, and of the words; under the server's key, so that they say nothing by themselves.
    key_digest text not null,
    text_digest text not null,
    feedback_id uuid not null,
    constraint sent_key_pk primary key (key_digest),
    constraint sent_key_of_one_feedback unique (feedback_id),
    constraint sent_key_feedback_fk foreign key (feedback_id) references feedback
);

revoke update, delete, truncate on sent_key from "${app}";
