-- How long a contact of the directory is kept counts from the day on which it was written last.
alter table stakeholder_person add column written_at timestamptz;
update stakeholder_person p set written_at = s.created_at from stakeholder s where s.id = p.stakeholder_id;
alter table stakeholder_person alter column written_at set not null;

-- The query it was for is served by outbox_entry_to_send.
drop index outbox_entry_waiting;
