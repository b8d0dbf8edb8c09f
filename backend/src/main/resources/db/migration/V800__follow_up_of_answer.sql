-- A promise may also be made with an answer. It stays when the answer is replaced, and is one of those of its forum.
alter table follow_up add column response_id uuid;
alter table follow_up add constraint follow_up_response_fk foreign key (response_id) references response;
alter table follow_up drop constraint follow_up_of_one;
alter table follow_up add constraint follow_up_of_one check (
    (survey_id is null) = (element is null)
    and num_nonnulls(item_id, response_id, survey_id, finding_id) = 1
    and (forum_id is null) = (item_id is null and response_id is null));
create unique index follow_up_of_response on follow_up (response_id, position) where response_id is not null;

create or replace view open_follow_up as
    select 'FOLLOW_UP' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'forumId', p.forum_id, 'responseId', p.response_id, 'surveyId', p.survey_id, 'element', p.element,
        'certificateId', (select c.id from audit_finding n join certificate_audit a on a.id = n.audit_id
            join certificate c on c.id = a.certificate_id where n.id = p.finding_id and c.published),
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
