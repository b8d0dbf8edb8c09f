-- Counts only, of TEXT none, and none where one to four have answered. What is hidden until the window closes comes with the
-- act that can only follow on that, since the closing itself is an hour and not an act.
create or replace view open_opinion_question as
    select 'OPINION_QUESTION' as type, q.id, q.unit_id, json_strip_nulls(json_build_object(
        'id', q.id, 'unitId', q.unit_id, 'forumId', q.forum_id, 'standardId', q.standard_id, 'component', q.component,
        'place', q.place, 'type', q.type, 'text', q.text, 'textEn', q.text_en, 'options', q.options, 'low', q.low,
        'high', q.high, 'measure', q.measure, 'minimum', q.minimum, 'maximum', q.maximum, 'required', q.required,
        'hiddenUntilClose', q.hidden_until_close, 'endedAt', open_time(q.ended_at), 'endReason', q.end_reason,
        'answers', said.n, 'few', q.type <> 'TEXT' and said.n between 1 and 4,
        'results', case when q.type <> 'TEXT' and not said.n between 1 and 4
            and (not q.hidden_until_close or f.state in ('CLOSED', 'CANCELLED')
                or exists (select from agreement_record r where r.forum_id = f.id and r.recorded_at >= f.closes_at))
            then json_build_object(
            'counts', coalesce((
                select json_agg(json_build_object('choice', chosen.choice, 'count', chosen.count) order by chosen.choice)
                from (select o.choice, count(a.id) as count
                    from generate_series(1, case q.type when 'YES_NO' then 2 when 'SCALE' then 5
                        else jsonb_array_length(q.options) end) as o (choice)
                    left join opinion_answer a on a.question_id = q.id
                        and (a.number = o.choice or o.choice = any (a.choices))
                    group by o.choice) chosen), '[]'),
            'mean', round(said.mean, 2), 'median', round(cast(said.median as numeric), 1),
            'least', case when q.type = 'NUMBER' then said.least end,
            'most', case when q.type = 'NUMBER' then said.most end) end)) as record
    from opinion_question q
    join forum f on f.id = q.forum_id
    cross join lateral (
        select count(*) as n, avg(a.number) as mean, min(a.number) as least, max(a.number) as most,
            percentile_cont(0.5) within group (order by a.number) as median
        from opinion_answer a where a.question_id = q.id) said
    where f.announced_at is not null
        and exists (select from forum_standard d
            where d.forum_id = q.forum_id and d.standard_id = q.standard_id and d.replaced_at is null);

insert into open_mark (type, object_id) select 'OPINION_QUESTION', id from open_opinion_question;
