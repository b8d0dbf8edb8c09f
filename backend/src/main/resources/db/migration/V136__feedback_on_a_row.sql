-- An input may be about one row of its component. Rows keep their ids through all versions of a standard.
alter table feedback_component add column row_id uuid;
create index feedback_component_of_row on feedback_component (row_id, feedback_id desc) where row_id is not null;
