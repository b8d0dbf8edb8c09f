-- What everybody may read and the records did not say yet: surveys and what came of them, certificates, where standards are
-- shown, what was added to a record of agreement, the log of moderation, and questions with what was answered. Inputs say
-- all that their page says, promises of an audit where they come from, and sessions who came.

-- Files stand in a record by their id; /files/{id} tells the rest.
create view open_survey as
    select 'SURVEY' as type, s.id, s.unit_id, json_strip_nulls(json_build_object(
        'id', s.id, 'unitId', s.unit_id, 'serviceId', s.service_id, 'slug', s.slug, 'title', s.title,
        'titleEn', s.title_en, 'periodFrom', s.period_from, 'periodTo', s.period_to, 'opensOn', s.opens_on,
        'closesOn', s.closes_on, 'ownQuestions', s.questions, 'profileQuestions', to_json(s.profile_questions),
        'answerRule', s.answer_rule, 'population', s.population, 'roundedWeight', s.rounded_weight,
        'publishedAt', open_time(s.published_at))) as record
    from survey s
    where s.published_at is not null;

-- As it was published: groups that were too small then are hidden in it for ever.
create view open_survey_publication as
    select 'SURVEY_PUBLICATION' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'surveyId', p.survey_id, 'number', p.number,
        'publishedAt', open_time(p.published_at), 'results', p.results)) as record
    from survey_publication p;

-- Neither who audited nor what was found; how often, where the unit says so. That it has expired follows from its last day.
create view open_certificate as
    select 'CERTIFICATE' as type, c.id, c.unit_id, json_strip_nulls(json_build_object(
        'id', c.id, 'unitId', c.unit_id, 'state', c.state, 'standard', c.standard, 'edition', c.edition,
        'scope', c.scope, 'sites', c.sites, 'body', c.body, 'accreditationBody', c.accreditation_body,
        'accreditationNumber', c.accreditation_number, 'number', c.number, 'decidedOn', c.decided_on,
        'decisionYear', c.decision_year, 'validFrom', c.valid_from, 'validUntil', c.valid_until, 'endsOn', c.ends_on,
        'predecessorId', (select p.id from certificate p where p.id = c.predecessor_id and p.published),
        'fileId', c.file_id, 'historic', c.historic, 'sample', c.sample,
        'audits', (select coalesce(json_agg(json_build_object(
                'id', a.id, 'kind', a.kind, 'startedOn', a.started_on, 'endedOn', a.ended_on,
                'majorCount', case when c.counts_published then a.major_count end,
                'minorCount', case when c.counts_published then a.minor_count end,
                'improvementCount', case when c.counts_published then a.improvement_count end,
                'positiveCount', case when c.counts_published then a.positive_count end) order by a.started_on, a.id), '[]')
            from certificate_audit a where a.certificate_id = c.id),
        'changes', (select coalesce(json_agg(json_build_object(
                'from', h.state_before, 'to', h.state_after, 'on', h.moved_on, 'reason', h.reason,
                'at', open_time(h.at)) order by h.id), '[]')
            from certificate_change h where h.certificate_id = c.id))) as record
    from certificate c
    where c.published;

create view open_publication as
    select 'PUBLICATION' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'standardId', p.standard_id, 'pledgeId', p.pledge_id, 'surveyId', p.survey_id,
        'medium', p.medium, 'components', to_json(p.components), 'title', p.title, 'place', p.place, 'link', p.link,
        'shownFrom', p.shown_from, 'shownUntil', p.shown_until,
        'proofs', (select coalesce(json_agg(json_build_object('fileId', x.file_id, 'takenOn', x.taken_on)
                order by x.taken_on, x.id), '[]')
            from publication_proof x where x.publication_id = p.id),
        'recordedAt', open_time(p.recorded_at), 'withdrawnAt', open_time(p.withdrawn_at),
        'withdrawnReason', p.withdrawn_reason)) as record
    from publication p;

create view open_agreement_addendum as
    select 'AGREEMENT_ADDENDUM' as type, a.id, a.unit_id, json_strip_nulls(json_build_object(
        'id', a.id, 'unitId', a.unit_id, 'forumId', a.forum_id, 'text', a.text, 'reason', a.reason,
        'fileId', a.file_id, 'at', open_time(a.at))) as record
    from agreement_addendum a;

-- As the public log of a forum tells them: never who did it.
create view open_moderation_act as
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
            when 'response.concealed' then 'ANSWER_CONCEALED'
            when 'response.revealed' then 'ANSWER_REVEALED' end,
        'reason', a.detail ->> 'reason', 'parts', cast(a.detail ->> 'parts' as integer), 'at', open_time(a.at))) as record
    from audit_entry a
    join feedback f on f.id = coalesce(cast(a.detail -> 'feedbackIds' ->> 0 as uuid), a.object_id)
    where a.act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'response.concealed',
            'response.revealed')
        and (a.act <> 'feedback.given' or a.detail ->> 'kind' is null);

-- Counts only, and of TEXT none. What is hidden until the window closes comes with the act that can only follow on that,
-- since the closing itself is an hour and not an act.
create view open_opinion_question as
    select 'OPINION_QUESTION' as type, q.id, q.unit_id, json_strip_nulls(json_build_object(
        'id', q.id, 'unitId', q.unit_id, 'forumId', q.forum_id, 'standardId', q.standard_id, 'component', q.component,
        'place', q.place, 'type', q.type, 'text', q.text, 'textEn', q.text_en, 'options', q.options, 'low', q.low,
        'high', q.high, 'measure', q.measure, 'minimum', q.minimum, 'maximum', q.maximum, 'required', q.required,
        'hiddenUntilClose', q.hidden_until_close, 'endedAt', open_time(q.ended_at), 'endReason', q.end_reason,
        'answers', said.n,
        'results', case when q.type <> 'TEXT' and (not q.hidden_until_close or f.state in ('CLOSED', 'CANCELLED')
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

-- With what it wants of the certification of its units, and states itself.
create or replace view open_institution as
    select 'INSTITUTION' as type, i.id, null::uuid as unit_id, json_strip_nulls(json_build_object(
        'id', i.id, 'slug', i.slug, 'name', i.name, 'shortName', i.short_name,
        'certification', (select json_build_object('targetCount', t.target_count, 'targetYear', t.target_year,
                'statedCertified', t.stated_certified, 'statedUnits', t.stated_units, 'statedOn', t.stated_on,
                'source', t.source, 'sample', t.sample)
            from certification_target t where t.institution_id = i.id))) as record
    from institution i;

-- Whoever came, by element of the community, once it was held; who they are stands nowhere here.
create or replace view open_session as
    select 'SESSION' as type, s.id, s.unit_id, json_strip_nulls(json_build_object(
        'id', s.id, 'unitId', s.unit_id, 'forumId', s.forum_id, 'title', s.title, 'method', s.method,
        'startsAt', open_time(s.starts_at), 'endsAt', open_time(s.ends_at), 'venue', s.venue,
        'venueAddress', s.venue_address, 'capacity', s.capacity, 'seats', s.seats, 'materials', s.materials,
        'agenda', (select coalesce(json_agg(json_build_object(
                'title', i.item ->> 'title', 'kind', i.item ->> 'kind', 'minutes', i.item -> 'minutes',
                'subjects', i.item -> 'subjects') order by i.place), '[]')
            from jsonb_array_elements(s.agenda) with ordinality as i (item, place)),
        'termsOfReference', s.terms_of_reference, 'state', s.state, 'openedAt', open_time(s.opened_at),
        'heldAt', open_time(s.held_at), 'gapReason', s.gap_reason,
        'changes', (select coalesce(json_agg(json_build_object(
                'kind', c.kind, 'before', open_time(c.starts_before), 'after', open_time(c.starts_after),
                'reason', c.reason, 'at', open_time(c.at)) order by c.id), '[]')
            from session_change c where c.session_id = s.id),
        'attended', case when s.state = 'HELD' then (
            select coalesce(json_agg(json_build_object('element', n.element, 'present', n.present) order by n.element), '[]')
            from (select a.element, count(*) as present from attendance a
                where a.session_id = s.id and a.removed_at is null group by a.element) n) end)) as record
    from forum_session s
    join forum f on f.id = s.forum_id
    where f.announced_at is not null;

-- As its page says it. The name of a file is for the office: it may tell of a person.
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
                'writtenAt', open_time(m.written_at), 'answersId', m.answers_id) order by m.id), '[]')
            from message m where m.feedback_id = f.id) else '[]' end,
        'objection', case when f.state = 'PUBLISHED' then (
            select json_build_object('text', o.text, 'madeAt', open_time(o.made_at), 'answer', o.answer,
                'answeredAt', open_time(o.answered_at))
            from feedback_objection o where o.feedback_id = f.id) end,
        'attachments', case when f.state = 'PUBLISHED' then (
            select coalesce(json_agg(json_build_object('id', a.id, 'place', a.place, 'kind', a.kind, 'size', a.size,
                'href', '/api/v1/attachments/' || a.id || '/content') order by a.place), '[]')
            from attachment a
            where a.feedback_id = f.id and a.removed_at is null and a.published_at is not null) else '[]' end,
        'supports', (select count(*) from feedback_support s where s.feedback_id = f.id))) as record
    from feedback f
    where f.state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN');

-- Of a finding only the certificate, where that is public.
create or replace view open_follow_up as
    select 'FOLLOW_UP' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'forumId', p.forum_id, 'surveyId', p.survey_id, 'element', p.element,
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

create or replace view open_record as
    select * from open_institution
    union all select * from open_unit
    union all select * from open_service
    union all select * from open_standard
    union all select * from open_revision
    union all select * from open_version
    union all select * from open_forum
    union all select * from open_session
    union all select * from open_feedback
    union all select * from open_follow_up
    union all select * from open_decree
    union all select * from open_pledge
    union all select * from open_review
    union all select * from open_survey
    union all select * from open_survey_publication
    union all select * from open_certificate
    union all select * from open_publication
    union all select * from open_agreement_addendum
    union all select * from open_moderation_act
    union all select * from open_opinion_question;

create trigger open_institution after insert or update or delete on certification_target
    for each row execute function open_marked('INSTITUTION', 'institution_id');
create trigger open_session after insert or update or delete on attendance
    for each row execute function open_marked('SESSION', 'session_id');
create trigger open_feedback after insert or update or delete on feedback_text
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_feedback after insert or update or delete on attachment
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_response after insert or update or delete on response_text
    for each row execute function open_response_marked('response_id');
create trigger open_survey after insert or update or delete on survey
    for each row execute function open_marked('SURVEY', 'id');
create trigger open_survey_publication after insert or update or delete on survey_publication
    for each row execute function open_marked('SURVEY_PUBLICATION', 'id');
create trigger open_certificate after insert or update or delete on certificate_audit
    for each row execute function open_marked('CERTIFICATE', 'certificate_id');
create trigger open_certificate after insert or update or delete on certificate_change
    for each row execute function open_marked('CERTIFICATE', 'certificate_id');
create trigger open_publication after insert or update or delete on publication
    for each row execute function open_marked('PUBLICATION', 'id');
create trigger open_publication after insert or update or delete on publication_proof
    for each row execute function open_marked('PUBLICATION', 'publication_id');
create trigger open_agreement_addendum after insert or update or delete on agreement_addendum
    for each row execute function open_marked('AGREEMENT_ADDENDUM', 'id');
create trigger open_opinion_question after insert or update or delete on opinion_question
    for each row execute function open_marked('OPINION_QUESTION', 'id');
create trigger open_opinion_question after insert or update or delete on opinion_answer
    for each row execute function open_marked('OPINION_QUESTION', 'question_id');

-- Of all that is done only what moderators do to inputs and answers.
create trigger open_moderation_act after insert on audit_entry
    for each row when (new.act like 'feedback.%' or new.act like 'response.%')
    execute function open_marked('MODERATION_ACT', 'id');

-- A certificate that comes before the public, or leaves it, is named by the one that renews it and by what was promised.
create function open_certificate_marked() returns trigger language plpgsql as $$
declare
    changed uuid := case when tg_op = 'DELETE' then old.id else new.id end;
begin
    insert into open_mark (type, object_id)
    select 'CERTIFICATE', changed
    union all select 'CERTIFICATE', c.id from certificate c where c.predecessor_id = changed
    union all select 'FOLLOW_UP', p.id
        from certificate_audit a join audit_finding n on n.audit_id = a.id join follow_up p on p.finding_id = n.id
        where a.certificate_id = changed;
    return null;
end
$$;
create trigger open_certificate after insert or update or delete on certificate
    for each row execute function open_certificate_marked();

create function open_finding_marked() returns trigger language plpgsql as $$
begin
    insert into open_mark (type, object_id) select 'FOLLOW_UP', p.id from follow_up p where p.finding_id = new.id;
    return null;
end
$$;
create trigger open_follow_up after insert or update on audit_finding
    for each row execute function open_finding_marked();

-- What a forum comes to decides which of its questions are shown, and how much of them.
create function open_questions_marked() returns trigger language plpgsql as $$
declare
    changed uuid := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::uuid;
begin
    insert into open_mark (type, object_id)
    select 'OPINION_QUESTION', q.id from opinion_question q where q.forum_id = changed;
    return null;
end
$$;
create trigger open_questions after update on forum
    for each row execute function open_questions_marked('id');
create trigger open_questions after insert or update or delete on forum_standard
    for each row execute function open_questions_marked('forum_id');
create trigger open_questions after insert or update or delete on agreement_record
    for each row execute function open_questions_marked('forum_id');

-- What left the public since an edition is asked every few minutes.
create index open_object_gone on open_object (position) where hash is null;

insert into open_mark (type, object_id)
select type, id from open_record
where type in ('INSTITUTION', 'SESSION', 'FEEDBACK', 'FOLLOW_UP', 'SURVEY', 'SURVEY_PUBLICATION', 'CERTIFICATE',
    'PUBLICATION', 'AGREEMENT_ADDENDUM', 'MODERATION_ACT', 'OPINION_QUESTION');
