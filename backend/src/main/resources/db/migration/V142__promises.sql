-- An answer that follows an input names the component that changes, or says why none does.
-- Answers given before this rule stay as they were: they are never changed.
alter table response
    add column no_change_reason text,
    add constraint response_no_change_length check (char_length(no_change_reason) between 1 and 1000),
    add constraint response_no_change_of_followed check (
        no_change_reason is null or outcome in ('ACCEPTED', 'PARTLY_ACCEPTED'));
create index response_component_of on response_component (standard_id, code);
