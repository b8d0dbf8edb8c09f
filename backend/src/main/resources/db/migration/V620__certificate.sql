-- The register of quality systems: certificates of units, from the application to their end. What is public of one the
-- unit says; findings of auditors never are.
create table certificate (
    id uuid not null,
    unit_id uuid not null,
    standard text not null,
    edition text,
    scope text,
    sites jsonb not null,
    body text,
    accreditation_body text,
    accreditation_number text,
    number text,
    decided_on date,
    -- Where nobody knows the day any more.
    decision_year integer,
    valid_from date,
    valid_until date,
    -- The last day it is valid: as it says itself, else counted by the rule of its time. It decides what is current.
    ends_on date,
    predecessor_id uuid,
    file_id uuid,
    state text not null,
    -- Entered as it was found: what is not known of it is a gap, not an error.
    historic boolean not null,
    published boolean not null,
    counts_published boolean not null,
    -- Brought along by the demo, and shown as such.
    sample boolean not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null,
    constraint certificate_pk primary key (id),
    constraint certificate_unit_fk foreign key (unit_id) references unit,
    constraint certificate_predecessor_fk foreign key (predecessor_id) references certificate,
    constraint certificate_predecessor_once unique (predecessor_id),
    constraint certificate_file_fk foreign key (file_id) references stored_file,
    constraint certificate_state_known check (state in (
        'PLANNED', 'STAGE1_DONE', 'STAGE2_DONE', 'RECOMMENDED', 'CERTIFIED', 'SUSPENDED', 'RECERTIFIED', 'WITHDRAWN')),
    constraint certificate_ends check (ends_on is not null or state not in (
        'CERTIFIED', 'SUSPENDED', 'RECERTIFIED', 'WITHDRAWN'))
);
create index certificate_of_unit on certificate (unit_id, id desc);
create index certificate_public on certificate (id desc) where published;
create index certificate_ending on certificate (ends_on) where state in ('CERTIFIED', 'SUSPENDED');

-- Every move of one, for ever.
create table certificate_change (
    id uuid not null,
    certificate_id uuid not null,
    unit_id uuid not null,
    state_before text not null,
    state_after text not null,
    moved_on date not null,
    reason text,
    at timestamptz not null,
    by_name text not null,
    constraint certificate_change_pk primary key (id),
    constraint certificate_change_of_fk foreign key (certificate_id) references certificate on delete cascade,
    constraint certificate_change_unit_fk foreign key (unit_id) references unit,
    constraint certificate_change_changes check (state_before <> state_after)
);
create index certificate_change_of_certificate on certificate_change (certificate_id, id);
revoke update, delete, truncate on certificate_change from "${app}";

create table certificate_audit (
    id uuid not null,
    certificate_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    started_on date not null,
    ended_on date,
    auditors jsonb not null,
    major_count integer,
    minor_count integer,
    improvement_count integer,
    positive_count integer,
    recommendation text,
    summary text,
    report_file_id uuid,
    -- Forums whose signed record of agreement shows the auditors what the unit does.
    forum_ids jsonb not null,
    created_at timestamptz not null,
    version integer not null,
    constraint certificate_audit_pk primary key (id),
    constraint certificate_audit_certificate_fk foreign key (certificate_id) references certificate,
    constraint certificate_audit_unit_fk foreign key (unit_id) references unit,
    constraint certificate_audit_report_fk foreign key (report_file_id) references stored_file,
    constraint certificate_audit_kind_known check (kind in (
        'STAGE_1', 'STAGE_2', 'SURVEILLANCE_1', 'SURVEILLANCE_2', 'RECERTIFICATION', 'SPECIAL')),
    constraint certificate_audit_recommendation_known check (recommendation in (
        'PROCEED_TO_STAGE_2', 'RECOMMENDED', 'NOT_RECOMMENDED', 'CONTINUE')),
    constraint certificate_audit_days check (ended_on >= started_on),
    constraint certificate_audit_counts check (
        major_count >= 0 and minor_count >= 0 and improvement_count >= 0 and positive_count >= 0)
);
create index certificate_audit_of_certificate on certificate_audit (certificate_id, started_on);

create table audit_finding (
    id uuid not null,
    audit_id uuid not null,
    unit_id uuid not null,
    number text not null,
    clause text,
    kind text not null,
    text text not null,
    cause text,
    action text,
    due_on date,
    closed_on date,
    evidence text,
    evidence_file_id uuid,
    created_at timestamptz not null,
    version integer not null,
    constraint audit_finding_pk primary key (id),
    constraint audit_finding_audit_fk foreign key (audit_id) references certificate_audit,
    constraint audit_finding_unit_fk foreign key (unit_id) references unit,
    constraint audit_finding_file_fk foreign key (evidence_file_id) references stored_file,
    constraint audit_finding_number_once unique (audit_id, number),
    constraint audit_finding_kind_known check (kind in ('MAJOR', 'MINOR', 'AREA_FOR_IMPROVEMENT', 'POSITIVE'))
);
create index audit_finding_of_audit on audit_finding (audit_id, id);

-- What was warned of already, so that nobody is told twice.
create table certificate_notice (
    certificate_id uuid not null,
    unit_id uuid not null,
    notice text not null,
    due_on date not null,
    at timestamptz not null,
    constraint certificate_notice_pk primary key (certificate_id, notice, due_on),
    constraint certificate_notice_certificate_fk foreign key (certificate_id) references certificate on delete cascade,
    constraint certificate_notice_unit_fk foreign key (unit_id) references unit
);

-- How many units of an institution are to be certified by when; and a count from elsewhere, where not all of its units are
-- kept here.
create table certification_target (
    institution_id uuid not null,
    target_count integer,
    target_year integer,
    stated_certified integer,
    stated_units integer,
    stated_on date,
    source text,
    sample boolean not null,
    version integer not null,
    constraint certification_target_pk primary key (institution_id),
    constraint certification_target_institution_fk foreign key (institution_id) references institution,
    constraint certification_target_stated_whole check ((stated_certified is null) = (stated_units is null)),
    constraint certification_target_counts check (
        target_count >= 0 and stated_certified >= 0 and stated_certified <= stated_units)
);
