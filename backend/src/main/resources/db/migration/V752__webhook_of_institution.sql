alter table webhook drop constraint webhook_scope_known;
alter table webhook add constraint webhook_scope_known check (scope in ('OWN_UNIT', 'OWN_INSTITUTION', 'ALL_UNITS'));
