-- The published results of a satisfaction survey are shown to people, too (PEKPPP, indicators 6 and 7).
alter table publication add column survey_id uuid;
alter table publication add constraint publication_survey_fk foreign key (survey_id) references survey;
alter table publication drop constraint publication_of_one;
alter table publication add constraint publication_of_one check (num_nonnulls(standard_id, pledge_id, survey_id) = 1);
create index publication_of_survey on publication (survey_id) where withdrawn_at is null;
