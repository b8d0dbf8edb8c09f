-- From the day on which a unit was founded the six months run in which it establishes its standards (PP 96/2012 art 22(1)).
alter table unit add column founded_on date;

alter table deadline_change drop constraint deadline_change_cause_known;
alter table deadline_change add constraint deadline_change_cause_known
    check (cause in ('CALENDAR_CHANGED', 'WINDOW_CHANGED', 'START_CORRECTED'));
