-- A row that waits may tell who wrote it, so that retention has to be able to name it.
alter table entry_row add column id uuid not null default gen_random_uuid();
create unique index entry_row_waiting_id on entry_row (id) where content is not null;
