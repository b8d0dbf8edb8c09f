-- Parts of what somebody said may be concealed. What stands in their place is another text of the input, written by the
-- office; the texts before it are under lock, and reading one is an act of its own.
alter table feedback_text
    add column locked_at timestamptz,
    -- How many parts this text conceals of the one before; null where its giver wrote it.
    add column concealed_parts integer,
    add column concealed_reason text,
    add constraint feedback_text_concealed_whole check (num_nonnulls(concealed_parts, concealed_reason) in (0, 2)),
    add constraint feedback_text_concealed_some check (concealed_parts between 1 and 50),
    add constraint feedback_text_concealed_reason_known check (
        concealed_reason in ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'OFF_TOPIC'));

-- A marker is longer than a short word that it stands for.
alter table feedback
    drop constraint feedback_text_length,
    add constraint feedback_text_length check (char_length(text) between 1 and 10000),
    drop constraint feedback_proposal_length,
    add constraint feedback_proposal_length check (char_length(proposed_text) between 1 and 10000);

-- Each public page asks of each of its inputs whether parts are concealed; nearly never.
create index feedback_text_concealed on feedback_text (feedback_id, number) where concealed_parts is not null;
