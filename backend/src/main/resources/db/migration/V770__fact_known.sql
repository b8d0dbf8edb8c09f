-- Whether an import told anything of a component, found without reading what it told.
create index fact_of_component on fact (import_id, service_id, component, from_on) where superseded_by is null;
