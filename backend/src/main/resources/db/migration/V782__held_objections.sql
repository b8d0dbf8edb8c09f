-- An objection without an account that may be spam waits until somebody of the office has read it; nothing is refused for it.
alter table feedback_objection add column held boolean not null default false;
alter table feedback_objection alter column held drop default;

-- Why, for the office alone.
create table objection_suspicion (
    feedback_id uuid not null,
    unit_id uuid not null,
    signs jsonb not null,
    noted_at timestamptz not null,
    constraint objection_suspicion_pk primary key (feedback_id),
    constraint objection_suspicion_feedback_fk foreign key (feedback_id) references feedback,
    constraint objection_suspicion_unit_fk foreign key (unit_id) references unit
);
create index feedback_objection_held on feedback_objection (unit_id) where held;

-- The public log of moderation tells that one was held, and shown.
drop index audit_entry_moderation;
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'feedback.exchange-concealed',
            'feedback.exchange-revealed', 'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored',
            'feedback.objected', 'feedback.objection-published')
        and (act <> 'feedback.given' or detail ->> 'kind' is null)
        and (act <> 'feedback.objected' or detail ->> 'held' is not null);

create or replace view open_moderation_act as
    select 'MODERATION_ACT' as type, a.id, a.unit_id, json_strip_nulls(json_build_object(
        'id', a.id, 'unitId', a.unit_id, 'forumId', f.forum_id, 'feedbackId', f.id,
        'kind', case a.act
            when 'feedback.given' then 'HELD'
            when 'feedback.published' then 'RELEASED'
            when 'feedback.held-again' then 'HELD_AGAIN'
            when 'feedback.hidden' then 'HIDDEN'
            when 'feedback.restored' then 'RESTORED'
            when 'feedback.concealed' then 'CONCEALED'
            when 'feedback.revealed' then 'REVEALED'
            when 'feedback.appealed' then 'APPEALED'
            when 'feedback.appeal-upheld' then 'APPEAL_UPHELD'
            when 'feedback.appeal-dismissed' then 'APPEAL_DISMISSED'
            when 'feedback.file-published' then 'FILE_PUBLISHED'
            when 'feedback.file-hidden' then 'FILE_HIDDEN'
            when 'feedback.exchange-concealed' then 'EXCHANGE_CONCEALED'
            when 'feedback.exchange-revealed' then 'EXCHANGE_REVEALED'
            when 'feedback.objected' then 'OBJECTION_HELD'
            when 'feedback.objection-published' then 'OBJECTION_RELEASED'
            when 'correction.hidden' then 'CORRECTION_HIDDEN'
            when 'correction.restored' then 'CORRECTION_RESTORED'
            when 'response.concealed' then 'ANSWER_CONCEALED'
            when 'response.revealed' then 'ANSWER_REVEALED' end,
        'reason', a.detail ->> 'reason', 'parts', cast(a.detail ->> 'parts' as integer), 'at', open_time(a.at))) as record
    from audit_entry a
    join feedback f on f.id = coalesce(cast(a.detail -> 'feedbackIds' ->> 0 as uuid), a.object_id)
    where a.act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'feedback.exchange-concealed',
            'feedback.exchange-revealed', 'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored',
            'feedback.objected', 'feedback.objection-published')
        and (a.act <> 'feedback.given' or a.detail ->> 'kind' is null)
        and (a.act <> 'feedback.objected' or a.detail ->> 'held' is not null);

create or replace view open_feedback as
    select 'FEEDBACK' as type, f.id, f.unit_id, json_strip_nulls(json_build_object(
        'id', f.id, 'unitId', f.unit_id, 'forumId', f.forum_id, 'standardId', f.standard_id, 'versionId', f.version_id,
        'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
            from feedback_component c where c.feedback_id = f.id),
        'rowId', (select c.row_id from feedback_component c where c.feedback_id = f.id and c.row_id is not null),
        'kind', f.kind, 'element', f.element,
        'organisation', case when f.state = 'PUBLISHED' then f.organisation end,
        'organisationVerifiedAt', case when f.state = 'PUBLISHED' then open_time(f.organisation_verified_at) end,
        'organisationBasis', case when f.state = 'PUBLISHED' and f.organisation_verified_at is not null
            then f.organisation_basis end,
        'text', case when f.state = 'PUBLISHED' then f.text end,
        'proposedText', case when f.state = 'PUBLISHED' then f.proposed_text end,
        'concealed', (select json_agg(json_build_object('reason', t.concealed_reason, 'parts', t.concealed_parts,
                'at', open_time(t.written_at)) order by t.number)
            from feedback_text t
            where t.feedback_id = f.id and t.concealed_parts is not null and t.number > (
                select max(g.number) from feedback_text g
                where g.feedback_id = f.id and g.concealed_parts is null)),
        'language', f.language, 'channel', f.channel,
        'state', case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED' else f.state end,
        'submittedAt', open_time(f.submitted_at), 'writtenAt', open_time(f.written_at), 'late', f.late,
        'receivedOn', f.received_on,
        'editedAt', open_time(f.edited_at),
        'hiddenReason', case when f.state = 'HIDDEN' then f.hidden_reason end,
        'hiddenAt', case when f.state = 'HIDDEN' then open_time(f.hidden_at) end,
        'withdrawnAt', open_time(f.withdrawn_at),
        'response', (select json_build_object(
                'id', r.id, 'outcome', r.outcome, 'reasonCode', r.reason_code, 'text', r.text,
                'redirectChannel', r.redirect_channel, 'trackingId', r.tracking_id,
                'changes', (select coalesce(json_agg(json_build_object('standardId', c.standard_id, 'code', c.code)
                        order by c.standard_id, c.code), '[]')
                    from response_component c where c.response_id = r.id),
                'noChangeReason', r.no_change_reason,
                'concealed', (select json_agg(json_build_object('reason', t.concealed_reason, 'parts', t.concealed_parts,
                        'at', open_time(t.written_at)) order by t.number)
                    from response_text t
                    where t.response_id = r.id and t.concealed_parts is not null and t.number > (
                        select max(g.number) from response_text g
                        where g.response_id = r.id and g.concealed_parts is null)),
                'respondedAt', open_time(r.responded_at),
                'unitName', r.unit_name)
            from response r where r.id = f.response_id),
        'messages', case when f.state = 'PUBLISHED' then (
            select coalesce(json_agg(json_build_object('id', m.id, 'official', m.official, 'text', m.text,
                'writtenAt', open_time(m.written_at), 'answersId', m.answers_id,
                'concealed', open_exchange_concealed(m.id, case when m.official then 'QUESTION' else 'REPLY' end))
                order by m.id), '[]')
            from message m where m.feedback_id = f.id) else '[]' end,
        'objection', case when f.state = 'PUBLISHED' then (
            select json_build_object('text', o.text, 'madeAt', open_time(o.made_at), 'answer', o.answer,
                'answeredAt', open_time(o.answered_at),
                'concealed', open_exchange_concealed(f.id, 'OBJECTION'),
                'answerConcealed', open_exchange_concealed(f.id, 'OBJECTION_ANSWER'))
            from feedback_objection o where o.feedback_id = f.id and not o.held) end,
        'attachments', case when f.state = 'PUBLISHED' then (
            select coalesce(json_agg(json_build_object('id', a.id, 'place', a.place, 'kind', a.kind, 'size', a.size,
                'href', '/api/v1/attachments/' || a.id || '/content') order by a.place), '[]')
            from attachment a
            where a.feedback_id = f.id and a.removed_at is null and a.published_at is not null) else '[]' end,
        'supports', (select count(*) from feedback_support s where s.feedback_id = f.id))) as record
    from feedback f
    where f.state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN');
