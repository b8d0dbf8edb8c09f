-- How often an address was told within a day that an input has come.
create index outbox_entry_received on outbox_entry (lower(recipient), at) where topic = 'feedback.received';
