-- An export sends its first rows while the others are still where they are, as long as an index gives its order: promises by the
-- day they are due, of a unit or of all, and what records of agreement say, the newest forum first.
drop index follow_up_of_unit;
create index follow_up_of_unit on follow_up (unit_id, due_on, id);
create index follow_up_due on follow_up (due_on, id);
create index agreement_item_of_unit on agreement_item (unit_id, forum_id desc, position);
-- Drafts of decrees stay in their offices, however many there are.
create index decree_signed on decree (id desc) where signed_at is not null;
