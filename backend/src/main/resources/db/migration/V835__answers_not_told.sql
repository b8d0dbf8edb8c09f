-- Which answers the public has not been told of while a question is asked: those since the last count, and those of the last
-- count, which is told at the next step. A row goes when it is told, so that none says of an answer when it was given for
-- longer than that. Nothing binds it to its answer: whoever takes one back waits for nobody who counts.
create table opinion_untold (
    question_id uuid not null,
    answer_id uuid not null,
    counted boolean not null default false,
    constraint opinion_untold_pk primary key (question_id, counted, answer_id),
    constraint opinion_untold_question_fk foreign key (question_id) references opinion_question on delete cascade
);

-- Which of them the last count held is not known; all, where the public was told of fewer.
insert into opinion_untold (question_id, answer_id, counted)
select a.question_id, a.id, t.next_results is not null
from opinion_told t
join opinion_question q on q.id = t.question_id
join opinion_answer a on a.question_id = t.question_id
where q.type <> 'TEXT' and (t.results is null or cast(t.results as text) <> cast(t.next_results as text));

-- Whether five answers at least, still there, lie between what the public was told of a question and what may be told of it.
create function opinion_apart(question uuid, of_last_count boolean) returns boolean language sql stable as $$
    select count(*) = 5
    from (select from opinion_untold u
        where u.question_id = question and (u.counted or not of_last_count)
            and exists (select from opinion_answer a where a.id = u.answer_id)
        limit 5) left_over
$$;

-- Where answers were taken back so that the last few would stand out, what was told last stays.
create or replace view open_opinion_question as
    select 'OPINION_QUESTION' as type, q.id, q.unit_id, json_strip_nulls(json_build_object(
        'id', q.id, 'unitId', q.unit_id, 'forumId', q.forum_id, 'standardId', q.standard_id, 'component', q.component,
        'place', q.place, 'type', q.type, 'text', q.text, 'textEn', q.text_en, 'options', q.options, 'low', q.low,
        'high', q.high, 'measure', q.measure, 'minimum', q.minimum, 'maximum', q.maximum, 'required', q.required,
        'hiddenUntilClose', q.hidden_until_close, 'endedAt', open_time(q.ended_at), 'endReason', q.end_reason,
        'answers', said.n, 'few', q.type <> 'TEXT' and said.n between 1 and 4,
        'results', case when q.type = 'TEXT' or said.n between 1 and 4 then null
            when (f.state in ('CLOSED', 'CANCELLED')
                    or exists (select from agreement_record r where r.forum_id = f.id and r.recorded_at >= f.closes_at))
                and (q.hidden_until_close or t.results is null or opinion_apart(q.id, false))
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
