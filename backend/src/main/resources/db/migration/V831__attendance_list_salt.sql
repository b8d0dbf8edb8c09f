-- The register is told a salted commitment to a closed list, not its digest, whose lines can be guessed by who knows most of
-- them. The salt goes with the last name of the list. Lists closed before have none: their digest stands in the register.
alter table attendance_list
    add column salt text,
    add constraint attendance_list_salt_form check (salt ~ '^[0-9a-f]{64}$'),
    add constraint attendance_list_salt_closed check (salt is null or closed_at is not null);
