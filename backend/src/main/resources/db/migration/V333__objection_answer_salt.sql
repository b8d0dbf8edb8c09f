-- The words of an answer to an objection have a salt of their own, so that each of both can be proven without the other.
-- Answers of before were committed to with the salt of the objection.
alter table feedback_objection add column answer_salt text;
update feedback_objection set answer_salt = salt where answer is not null;
alter table feedback_objection drop constraint feedback_objection_answered_whole;
alter table feedback_objection add constraint feedback_objection_answered_whole
    check (num_nonnulls(answer, answered_at, answer_salt, by_name) in (0, 4));

-- What keeps a forum from being closed, counted while the forum is held.
create index feedback_unanswered on feedback (forum_id)
    where response_id is null and state in ('PUBLISHED', 'HELD');
