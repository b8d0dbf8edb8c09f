-- A promise may also follow from an element of a survey (RTL), instead of from an item of a forum's record.
alter table follow_up alter column forum_id drop not null;
alter table follow_up alter column item_id drop not null;
alter table follow_up add column survey_id uuid;
alter table follow_up add column element text;
alter table follow_up add constraint follow_up_survey_fk foreign key (survey_id) references survey;
alter table follow_up add constraint follow_up_of_one check (
    (survey_id is null) = (element is null) and (forum_id is null) = (item_id is null)
    and (forum_id is null) <> (survey_id is null));
alter table follow_up add constraint follow_up_element_known check (element ~ '^U[1-9]$');
create index follow_up_of_survey on follow_up (survey_id, position);

create or replace view open_follow_up as
    select 'FOLLOW_UP' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'forumId', p.forum_id, 'surveyId', p.survey_id, 'element', p.element,
        'text', p.text, 'owner', p.owner,
        'horizon', p.horizon, 'dueOn', p.due_on, 'state', p.state,
        'changes', (select coalesce(json_agg(json_build_object(
                'from', c.state_before, 'to', c.state_after, 'dueBefore', c.due_before, 'dueAfter', c.due_after,
                'ownerBefore', c.owner_before, 'ownerAfter', c.owner_after, 'reason', c.reason,
                'at', open_time(c.at)) order by c.id), '[]')
            from follow_up_change c where c.follow_up_id = p.id),
        'notes', (select coalesce(json_agg(json_build_object('id', n.id, 'text', n.text, 'at', open_time(n.at))
                order by n.id), '[]')
            from follow_up_note n where n.follow_up_id = p.id),
        'evidence', (select coalesce(json_agg(json_build_object('id', e.id, 'title', e.title, 'link', e.link,
                'fileId', e.file_id, 'at', open_time(e.at)) order by e.id), '[]')
            from follow_up_evidence e where e.follow_up_id = p.id))) as record
    from follow_up p;
