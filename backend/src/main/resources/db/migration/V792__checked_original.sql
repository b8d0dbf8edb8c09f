-- The original is kept as the check left it; this is the file that the helper sent, whose bytes are gone by then.
alter table assisted_entry
    add column sent_file_id uuid,
    add constraint assisted_entry_sent_file_fk foreign key (sent_file_id) references stored_file;
create unique index assisted_entry_sent_once on assisted_entry (sent_file_id) where sent_file_id is not null;
