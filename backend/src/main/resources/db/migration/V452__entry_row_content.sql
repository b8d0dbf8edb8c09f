-- A row without a reference is known again by what it says: a digest made with the server's key, and which of the rows
-- of the forum that say the same it is. Nothing of who said it is in the digest.
alter table entry_row
    add column content_digest text,
    add column content_place integer,
    add constraint entry_row_content_place check ((content_digest is null) = (content_place is null)),
    add constraint entry_row_content_without_reference check (content_digest is null or reference is null);
create unique index entry_row_content_once on entry_row (forum_id, content_digest, content_place)
    where content_digest is not null;
