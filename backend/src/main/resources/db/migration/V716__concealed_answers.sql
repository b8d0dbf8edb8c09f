-- Parts of an answer may be concealed as those of an input. Its texts stand here from the first concealing on: the one that
-- was answered, and what stood in its place; those before the newest are under lock, and reading one is an act of its own.
create table response_text (
    response_id uuid not null,
    number integer not null,
    unit_id uuid not null,
    text text,
    no_change_reason text,
    written_at timestamptz not null,
    locked_at timestamptz,
    -- How many parts this text conceals of the one before; null where it conceals nothing.
    concealed_parts integer,
    concealed_reason text,
    constraint response_text_pk primary key (response_id, number),
    constraint response_text_response_fk foreign key (response_id) references response,
    constraint response_text_unit_fk foreign key (unit_id) references unit,
    constraint response_text_some check (num_nonnulls(text, no_change_reason) > 0),
    constraint response_text_length check (char_length(text) between 1 and 10000),
    constraint response_text_no_change_length check (char_length(no_change_reason) between 1 and 10000),
    constraint response_text_concealed_whole check (num_nonnulls(concealed_parts, concealed_reason) in (0, 2)),
    constraint response_text_concealed_some check (concealed_parts between 1 and 50),
    constraint response_text_concealed_reason_known check (
        concealed_reason in ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'OFF_TOPIC'))
);

-- Each public page asks of each of its answers whether parts are concealed; nearly never.
create index response_text_concealed on response_text (response_id, number) where concealed_parts is not null;

-- Whether words were concealed since an edition of open data is asked every few minutes.
create index response_text_locked on response_text (locked_at) where locked_at is not null;

-- A marker is longer than a short word that it stands for.
alter table response
    drop constraint response_no_change_length,
    add constraint response_no_change_length check (char_length(no_change_reason) between 1 and 10000);

-- The public log of moderation also tells which answers were concealed in parts and shown again.
drop index audit_entry_moderation;
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'response.concealed',
            'response.revealed')
        and (act <> 'feedback.given' or detail ->> 'kind' is null);
