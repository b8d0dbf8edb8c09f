-- What was answered to a question, as counts; how few they are, and whether they are words, is the asker's to know.
create function opinion_results(question uuid, type text, options integer) returns json language sql stable as $$
    select json_build_object(
        'answers', said.n,
        'counts', coalesce((
            select json_agg(json_build_object('choice', chosen.choice, 'count', chosen.count, 'percent',
                case when said.n = 0 then 0 else round(100.0 * chosen.count / said.n, 1) end) order by chosen.choice)
            from (select o.choice, count(a.id) as count
                from generate_series(1, case type when 'YES_NO' then 2 when 'SCALE' then 5 else options end) as o (choice)
                left join opinion_answer a on a.question_id = question
                    and (a.number = o.choice or o.choice = any (a.choices))
                group by o.choice) chosen), '[]'),
        'mean', round(said.mean, 2), 'median', round(cast(said.median as numeric), 1),
        'least', case when type = 'NUMBER' then said.least end,
        'most', case when type = 'NUMBER' then said.most end)
    from (
        select count(*) as n, avg(a.number) as mean, min(a.number) as least, max(a.number) as most,
            percentile_cont(0.5) within group (order by a.number) as median
        from opinion_answer a where a.question_id = question) said
$$;

-- What the public is told of a question while it is asked, and what comes next: five answers at least lie between the two,
-- and between what was told last and all of them.
create table opinion_told (
    question_id uuid not null,
    unit_id uuid not null,
    results json,
    next_answers integer not null,
    next_results json,
    constraint opinion_told_pk primary key (question_id),
    constraint opinion_told_question_fk foreign key (question_id) references opinion_question on delete cascade,
    constraint opinion_told_unit_fk foreign key (unit_id) references unit
);

-- What was before the public stays there until the next step.
insert into opinion_told (question_id, unit_id, results, next_answers, next_results)
select q.id, q.unit_id, seen.results, case when seen.results is null then 0 else said.n end, seen.results
from opinion_question q
cross join lateral (select count(*) as n from opinion_answer a where a.question_id = q.id) said
cross join lateral (
    select case when said.n >= 5 then opinion_results(q.id, q.type, jsonb_array_length(q.options)) end as results) seen;

create trigger open_opinion_question after insert or update or delete on opinion_told
    for each row execute function open_marked('OPINION_QUESTION', 'question_id');

-- Counts only, of TEXT none, and none where one to four have answered. While a forum is under way they are those of the
-- last step; all of them, and what is hidden until the window closes, come with the act that can only follow on that, since
-- the closing itself is an hour and not an act.
create or replace view open_opinion_question as
    select 'OPINION_QUESTION' as type, q.id, q.unit_id, json_strip_nulls(json_build_object(
        'id', q.id, 'unitId', q.unit_id, 'forumId', q.forum_id, 'standardId', q.standard_id, 'component', q.component,
        'place', q.place, 'type', q.type, 'text', q.text, 'textEn', q.text_en, 'options', q.options, 'low', q.low,
        'high', q.high, 'measure', q.measure, 'minimum', q.minimum, 'maximum', q.maximum, 'required', q.required,
        'hiddenUntilClose', q.hidden_until_close, 'endedAt', open_time(q.ended_at), 'endReason', q.end_reason,
        'answers', said.n, 'few', q.type <> 'TEXT' and said.n between 1 and 4,
        'results', case when q.type = 'TEXT' or said.n between 1 and 4 then null
            when f.state in ('CLOSED', 'CANCELLED')
                or exists (select from agreement_record r where r.forum_id = f.id and r.recorded_at >= f.closes_at)
                or said.n = 0 and not q.hidden_until_close
            then opinion_results(q.id, q.type, jsonb_array_length(q.options))
            when not q.hidden_until_close then t.results end)) as record
    from opinion_question q
    join forum f on f.id = q.forum_id
    left join opinion_told t on t.question_id = q.id
    cross join lateral (select count(*) as n from opinion_answer a where a.question_id = q.id) said
    where f.announced_at is not null
        and exists (select from forum_standard d
            where d.forum_id = q.forum_id and d.standard_id = q.standard_id and d.replaced_at is null);

insert into open_mark (type, object_id) select 'OPINION_QUESTION', id from open_opinion_question;
