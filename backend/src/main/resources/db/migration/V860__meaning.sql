-- What an input means, as a model of language has it (docs/decisions/0370): read from its text after it came, and gone with it.
alter table feedback_wording add column meaning bytea;
-- It is numbers that do not get smaller.
alter table feedback_wording alter column meaning set storage external;
create index feedback_wording_unread on feedback_wording (feedback_id) where meaning is null;
