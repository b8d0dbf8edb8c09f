-- Who names an organisation says that they speak for it; the office may find out that they do. What it noted on the way
-- stands with the person, which no public query reads, and goes with them.
alter table feedback
    add column organisation_basis text,
    add column organisation_verified_at timestamptz,
    add constraint feedback_organisation_verified_whole check (
        num_nonnulls(organisation_basis, organisation_verified_at) in (0, 2)),
    add constraint feedback_organisation_named check (organisation is not null or organisation_verified_at is null),
    add constraint feedback_organisation_basis_known check (organisation_basis in (
        'LETTER_OF_MANDATE', 'KNOWN_CONTACT', 'CALL_BACK', 'ORGANISATION_ACCOUNT'));

alter table feedback_person
    add column verification_note text,
    add column verified_by text,
    add constraint feedback_person_verification_note_length check (char_length(verification_note) between 1 and 500),
    add constraint feedback_person_verification_note_of_somebody check (
        verification_note is null or verified_by is not null);

-- The inbox lists and counts what names one.
create index feedback_naming_organisation on feedback (unit_id, id desc) where organisation is not null;
