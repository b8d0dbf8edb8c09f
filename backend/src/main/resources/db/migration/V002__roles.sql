-- Two roles (design: the owner migrates, the application only works). Owner is whoever runs this. A table that the
-- application must not change takes rights away again in its own migration: revoke update, delete on x from "${app}".
grant usage on schema public to "${app}";
grant select, insert, update, delete on all tables in schema public to "${app}";
grant usage, select on all sequences in schema public to "${app}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${app}";
alter default privileges in schema public grant usage, select on sequences to "${app}";
revoke insert, update, delete on flyway_schema_history from "${app}";
