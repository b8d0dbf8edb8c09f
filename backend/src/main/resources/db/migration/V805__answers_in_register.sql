-- The register holds a commitment to the words of an answer, as it does to those of an input: who has the words and the salt
-- can show that they are those that were answered. Answers older than this have none.
alter table response
    add column salt text,
    add constraint response_salt_form check (salt ~ '^[0-9a-f]{64}$');

-- Each text that an answer had has a salt of its own; that of the original stays under lock with it.
alter table response_text
    add column salt text,
    add constraint response_text_salt_form check (salt ~ '^[0-9a-f]{64}$');
