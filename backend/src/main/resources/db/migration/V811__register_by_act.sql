-- The register is read by kind of act as well, of all units or of one.
create index register_entry_act on register_entry (act, id desc);
create index register_entry_unit_act on register_entry (unit_id, act, id desc);
