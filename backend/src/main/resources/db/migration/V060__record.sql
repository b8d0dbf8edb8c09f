-- Every act: who did what to which thing, and in which request. Members of the unit read it, nobody changes it.
create table audit_entry (
    id uuid not null,
    unit_id uuid,
    at timestamptz not null,
    actor_issuer text,
    actor_subject text,
    actor_name text,
    act text not null,
    object_type text not null,
    object_id uuid not null,
    detail jsonb not null,
    trace_id text not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_unit_fk foreign key (unit_id) references unit (id)
);
create index audit_entry_unit on audit_entry (unit_id, id desc);
create index audit_entry_object on audit_entry (object_id, id desc);

-- Every public act, as anyone may read it. The hash is over all the rest of the row.
create table register_entry (
    id uuid not null,
    unit_id uuid,
    at timestamptz not null,
    act text not null,
    object_type text not null,
    object_id uuid not null,
    payload jsonb not null,
    leaf_hash text not null,
    constraint register_entry_pk primary key (id),
    constraint register_entry_unit_fk foreign key (unit_id) references unit (id),
    constraint register_entry_leaf_hash_form check (leaf_hash ~ '^[0-9a-f]{64}$')
);
create index register_entry_unit on register_entry (unit_id, id desc);
create index register_entry_object on register_entry (object_id, id desc);

-- What was written stays, whatever goes wrong in the application.
revoke update, delete, truncate on audit_entry, register_entry from "${app}";
