-- What somebody is to be told, written with the act that is the reason; what sends it reads the rows not yet delivered.
create table outbox_entry (
    id uuid not null,
    unit_id uuid,
    at timestamptz not null,
    topic text not null,
    object_id uuid not null,
    -- A person's address; taken away when they have their data erased. Nobody for what goes to all who follow.
    recipient text,
    payload jsonb not null,
    delivered_at timestamptz,
    constraint outbox_entry_pk primary key (id),
    constraint outbox_entry_unit_fk foreign key (unit_id) references unit (id)
);
create index outbox_entry_waiting on outbox_entry (id) where delivered_at is null;
create index outbox_entry_object on outbox_entry (object_id);
