-- How a passage goes on after its consultation, step by step, to force or to its end.
alter table revision
    add column reason text,
    add column comment_opens_at timestamptz,
    add column comment_closes_at timestamptz,
    add column agreed_at timestamptz,
    add column agreed_by_name text,
    add column final_version_id uuid,
    add column established_at timestamptz,
    add column decree_id uuid,
    add column in_force_from date,
    add column end_reason text,
    add column withdrawn_on date,
    add constraint revision_final_version_fk foreign key (final_version_id) references standard_version,
    add constraint revision_comment_window_whole check (
        num_nonnulls(comment_opens_at, comment_closes_at) in (0, 2)
        and (state <> 'PUBLISHED_FOR_COMMENT' or comment_closes_at is not null)),
    add constraint revision_agreed_whole check (
        num_nonnulls(agreed_at, agreed_by_name, final_version_id) in (0, 3)
        and (state not in ('AGREED', 'ESTABLISHED', 'WITHDRAWN') or final_version_id is not null)),
    add constraint revision_established_whole check (
        num_nonnulls(established_at, decree_id, in_force_from) in (0, 3)
        and (state not in ('ESTABLISHED', 'WITHDRAWN') or in_force_from is not null)),
    add constraint revision_ended_with_reason check (
        (state in ('CANCELLED', 'WITHDRAWN')) = (end_reason is not null)
        and (state = 'WITHDRAWN') = (withdrawn_on is not null)),
    -- What the clock makes of a passage is computed, never kept.
    add constraint revision_keeps_acts_only check (state not in ('UNDER_REVISION', 'IN_FORCE', 'SUPERSEDED'));
create index revision_in_force on revision (unit_id, in_force_from) where state = 'ESTABLISHED';

-- Every step of a passage, with who and when.
create table revision_step (
    id uuid not null,
    revision_id uuid not null,
    unit_id uuid not null,
    from_state text,
    to_state text not null,
    at timestamptz not null,
    by_name text not null,
    reason text,
    constraint revision_step_pk primary key (id),
    constraint revision_step_revision_fk foreign key (revision_id) references revision,
    constraint revision_step_unit_fk foreign key (unit_id) references unit
);
create index revision_step_of_revision on revision_step (revision_id, id);
revoke update, delete, truncate on revision_step from "${app}";
