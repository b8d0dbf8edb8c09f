-- Terms that the law sets (PP 96/2012): what started them, by when the act is due, when it was done. What the state of
-- one is follows from these and the clock, and is never kept.
create table deadline (
    id uuid not null,
    unit_id uuid not null,
    rule text not null,
    subject text not null,
    subject_id uuid not null,
    -- The forum on whose public timeline it stands.
    forum_id uuid,
    started_on date not null,
    -- As the rule said when it started; none where the law gives no number.
    amount integer,
    term_unit text,
    first_day text not null,
    -- None where the law gives no number, or while the holidays of a year on the way are not known.
    due_on date,
    -- The lists of holidays it was counted on, and the years that had none.
    calendar_versions jsonb not null,
    unknown_years jsonb not null,
    soon_days integer not null,
    met_on date,
    cancelled_on date,
    late_reason text,
    late_reason_at timestamptz,
    late_reason_by_name text,
    created_at timestamptz not null,
    version integer not null,
    constraint deadline_pk primary key (id),
    constraint deadline_unit_fk foreign key (unit_id) references unit,
    constraint deadline_forum_fk foreign key (forum_id) references forum,
    constraint deadline_rule_known check (
        rule in ('D1', 'D5', 'D6', 'D7', 'D11', 'D12', 'D13', 'D14', 'PEKPPP')),
    constraint deadline_subject_known check (subject in ('UNIT', 'FORUM', 'STANDARD', 'DECREE')),
    constraint deadline_term_whole check (
        num_nonnulls(amount, term_unit) in (0, 2) and (due_on is null or amount is not null)
        and (term_unit is null or term_unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'YEARS'))),
    constraint deadline_first_day_known check (first_day in ('NEXT_DAY', 'SAME_DAY')),
    constraint deadline_ends_once check (num_nonnulls(met_on, cancelled_on) < 2),
    constraint deadline_late_reason_whole check (
        num_nonnulls(late_reason, late_reason_at, late_reason_by_name) in (0, 3)),
    constraint deadline_started_once unique (rule, subject_id, started_on)
);
create index deadline_of_unit on deadline (unit_id, coalesce(due_on, date '9999-12-30'), id);
create index deadline_of_forum on deadline (forum_id) where forum_id is not null;
create index deadline_of_subject on deadline (subject_id, rule);
create index deadline_to_recount on deadline (started_on)
    where term_unit = 'WORKING_DAYS' and cancelled_on is null;

-- Every time a term was counted again: before and after.
create table deadline_change (
    id uuid not null,
    deadline_id uuid not null,
    unit_id uuid not null,
    at timestamptz not null,
    cause text not null,
    started_before date not null,
    started_after date not null,
    due_before date,
    due_after date,
    calendar_versions_before jsonb not null,
    calendar_versions_after jsonb not null,
    constraint deadline_change_pk primary key (id),
    constraint deadline_change_deadline_fk foreign key (deadline_id) references deadline,
    constraint deadline_change_unit_fk foreign key (unit_id) references unit,
    constraint deadline_change_cause_known check (cause in ('CALENDAR_CHANGED', 'WINDOW_CHANGED'))
);
create index deadline_change_of_deadline on deadline_change (deadline_id, id);
revoke update, delete, truncate on deadline_change from "${app}";
