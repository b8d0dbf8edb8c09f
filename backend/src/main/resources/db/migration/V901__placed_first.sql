-- What somebody of the office has placed is understood before all others, which are held against it.
drop index feedback_wording_unread;
create index feedback_wording_unread on feedback_wording ((group_id is null), feedback_id) where meaning is null;
