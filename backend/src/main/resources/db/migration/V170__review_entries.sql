-- What came of evaluating or reviewing a standard in force. Rows are only added.
create table review_entry (
    id uuid not null,
    unit_id uuid not null,
    standard_id uuid not null,
    revision_id uuid not null,
    kind text not null,
    held_on date not null,
    result text not null,
    findings text not null,
    next_revision_id uuid,
    by_name text not null,
    recorded_at timestamptz not null,
    constraint review_entry_pk primary key (id),
    constraint review_entry_unit_fk foreign key (unit_id) references unit,
    constraint review_entry_standard_fk foreign key (standard_id) references standard,
    constraint review_entry_revision_fk foreign key (revision_id) references revision,
    constraint review_entry_next_revision_fk foreign key (next_revision_id) references revision,
    constraint review_entry_kind_known check (kind in ('EVALUATION', 'REVIEW')),
    constraint review_entry_result_known check (result in ('KEEP', 'CHANGE')),
    constraint review_entry_opens_what_it_changes check ((result = 'CHANGE') = (next_revision_id is not null)),
    constraint review_entry_findings_length check (char_length(findings) between 1 and 5000)
);
create index review_entry_of_standard on review_entry (standard_id, id desc);
