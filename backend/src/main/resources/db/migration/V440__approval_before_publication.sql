-- A forum may say that inputs are read before they are shown, and for how long they wait at most.

alter table forum
    add column approval_hours integer,
    add constraint forum_approval_hours_in_three_days check (approval_hours between 1 and 72);

alter table feedback
    -- By when it was promised to be shown, as its receipt says; stays when the forum changes its hours.
    add column publish_by timestamptz;
create index feedback_promised on feedback (forum_id, publish_by) where state = 'HELD' and publish_by is not null;
