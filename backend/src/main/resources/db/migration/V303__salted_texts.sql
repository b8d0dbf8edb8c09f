-- The register holds a commitment in the place of words: SHA-256 over the salt and the words. The salt stands beside the
-- words and goes with them, and the register then says nothing about them any more. Texts from before have none.
alter table feedback_text add column salt text;
alter table feedback_text add constraint feedback_text_salt_form check (salt ~ '^[0-9a-f]{64}$');
alter table message add column salt text;
alter table message add constraint message_salt_form check (salt ~ '^[0-9a-f]{64}$');
