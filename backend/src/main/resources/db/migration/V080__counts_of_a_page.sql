-- The numbers of the forums on a page, and of no others: from an index alone, whatever else has been said elsewhere.
create index feedback_counted on feedback (forum_id) include (response_id) where state = 'PUBLISHED';

create or replace view forum_counts as
    select f.id as forum_id, c.published, c.answered
    from forum f
    cross join lateral (
        select count(*) as published, count(response_id) as answered
        from feedback
        where forum_id = f.id and state = 'PUBLISHED') c;
