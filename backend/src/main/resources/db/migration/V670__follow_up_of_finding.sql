-- A promise may also follow from a finding of an audit. The finding stays with its unit, what is promised is public.
alter table follow_up add column finding_id uuid;
alter table follow_up add constraint follow_up_finding_fk foreign key (finding_id) references audit_finding;
alter table follow_up drop constraint follow_up_of_one;
alter table follow_up add constraint follow_up_of_one check (
    (survey_id is null) = (element is null) and (forum_id is null) = (item_id is null)
    and num_nonnulls(forum_id, survey_id, finding_id) = 1);
create unique index follow_up_of_finding on follow_up (finding_id) where finding_id is not null;
