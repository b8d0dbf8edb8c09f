-- When somebody was last told that messages are given up; once a day is enough.
alter table webhook_progress add column lost_told_at timestamptz;

create index webhook_delivery_dead on webhook_delivery (webhook_id) where state = 'DEAD';
