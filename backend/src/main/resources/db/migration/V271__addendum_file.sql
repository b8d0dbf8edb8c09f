-- An addendum may bring a file along, such as the page that replaces one; public like its text.
alter table agreement_addendum
    add column file_id uuid,
    add constraint agreement_addendum_file_fk foreign key (file_id) references stored_file;
