-- What was written before a window closed and had to wait for a network comes in for some hours after it.

-- Forums whose announcement promised nothing of the kind take nothing late.
alter table forum add column late_hours integer not null default 0;
update forum set late_hours = 24 where announced_at is null;
alter table forum
    alter column late_hours drop default,
    add constraint forum_late_hours_in_a_day check (late_hours between 0 and 24);

alter table feedback
    -- By the giver's clock, as far as it can be right; submitted_at is ours.
    add column written_at timestamptz,
    add column late boolean not null default false,
    add constraint feedback_late_was_written_before check (not late or written_at < submitted_at);
alter table feedback alter column late drop default;
create index feedback_late on feedback (forum_id, id desc) where late;
