alter table api_client drop constraint api_client_scopes_known;
alter table api_client add constraint api_client_scopes_known check (cardinality(scopes) > 0
    and scopes <@ array['READ_PUBLIC', 'READ_INTERNAL', 'WRITE_FEEDBACK', 'WRITE_STANDARDS', 'WEBHOOKS']);
