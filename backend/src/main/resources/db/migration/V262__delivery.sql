-- How the sending of a message goes: tried again after a while, given up after days.
alter table outbox_entry
    add column attempts integer not null default 0,
    add column next_attempt_at timestamptz,
    add column dead_at timestamptz,
    add column last_failure text;
alter table outbox_entry alter column attempts drop default;
create index outbox_entry_to_send on outbox_entry (id)
    where recipient is not null and delivered_at is null and dead_at is null;
