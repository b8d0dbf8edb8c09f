-- Why a component reads otherwise than in the text before: in words, or by the inputs that led to it.
alter table component
    add column reason text,
    add column reason_feedback_ids uuid[] not null default '{}',
    add constraint component_reason_length check (char_length(reason) between 1 and 1000),
    add constraint component_reason_bound check (cardinality(reason_feedback_ids) <= 100);
create index component_because_of on component using gin (reason_feedback_ids);
