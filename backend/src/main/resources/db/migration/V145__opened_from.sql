-- The text with whose words a version began: what it is compared with.
alter table standard_version
    add column opened_from uuid,
    add constraint standard_version_opened_from_fk foreign key (opened_from) references standard_version;
update standard_version v set opened_from = (
    select p.id from standard_version p where p.standard_id = v.standard_id and p.number = v.number - 1);
