-- Requirements, steps, times and fees one by one, beside the text of their component.
alter table component
    add column rows jsonb not null default '[]',
    add constraint component_rows_listed check (jsonb_typeof(rows) = 'array'),
    add constraint component_rows_where_they_belong check (code in ('SD1', 'SD2', 'SD3', 'SD4') or rows = '[]');
