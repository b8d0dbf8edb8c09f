-- What everybody may take along as data: one view a kind of record, all of one shape, and marks of what changed in them.

-- The same text whatever zone the session is in, so that equal records are equal to the byte.
create function open_time(instant timestamptz) returns text
    language sql immutable parallel safe
    return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create view open_institution as
    select 'INSTITUTION' as type, i.id, null::uuid as unit_id, json_strip_nulls(json_build_object(
        'id', i.id, 'slug', i.slug, 'name', i.name, 'shortName', i.short_name)) as record
    from institution i;

create view open_unit as
    select 'UNIT' as type, u.id, u.id as unit_id, json_strip_nulls(json_build_object(
        'id', u.id, 'institutionId', u.institution_id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name,
        'address', u.address, 'zone', u.zone, 'territories', u.territories, 'about', u.about, 'phone', u.phone,
        'email', u.email, 'foundedOn', u.founded_on)) as record
    from unit u;

create view open_service as
    select 'SERVICE' as type, s.id, s.unit_id, json_strip_nulls(json_build_object(
        'id', s.id, 'unitId', s.unit_id, 'slug', s.slug, 'name', s.name, 'description', s.description,
        'channels', s.channels, 'archivedAt', open_time(s.archived_at))) as record
    from service s;

create view open_standard as
    select 'STANDARD' as type, s.id, s.unit_id, json_strip_nulls(json_build_object(
        'id', s.id, 'unitId', s.unit_id, 'serviceId', s.service_id, 'slug', s.slug, 'code', s.code,
        'title', s.title)) as record
    from standard s
    where exists (select from standard_version v where v.standard_id = s.id and v.frozen_at is not null);

-- A passage as far as acts have brought it; what the clock makes of it follows from its days.
create view open_revision as
    select 'REVISION' as type, r.id, r.unit_id, json_strip_nulls(json_build_object(
        'id', r.id, 'unitId', r.unit_id, 'standardId', r.standard_id, 'number', r.number, 'state', r.state,
        'reason', r.reason, 'commentOpensAt', open_time(r.comment_opens_at),
        'commentClosesAt', open_time(r.comment_closes_at), 'agreedAt', open_time(r.agreed_at),
        'finalVersionId', r.final_version_id, 'establishedAt', open_time(r.established_at), 'decreeId', r.decree_id,
        'inForceFrom', r.in_force_from, 'withdrawnOn', r.withdrawn_on, 'endReason', r.end_reason,
        'steps', (select coalesce(json_agg(json_build_object(
                'from', t.from_state, 'to', t.to_state, 'at', open_time(t.at), 'reason', t.reason) order by t.id), '[]')
            from revision_step t where t.revision_id = r.id))) as record
    from revision r
    where exists (select from standard_version v where v.revision_id = r.id and v.frozen_at is not null);

create view open_version as
    select 'VERSION' as type, v.id, v.unit_id, json_strip_nulls(json_build_object(
        'id', v.id, 'unitId', v.unit_id, 'standardId', v.standard_id, 'revisionId', v.revision_id, 'number', v.number,
        'code', v.frozen_code, 'title', v.frozen_title, 'unitName', v.frozen_unit_name, 'reason', v.reason,
        'frozenAt', open_time(v.frozen_at), 'contentHash', v.content_hash,
        'components', (select json_agg(json_build_object(
                'code', c.code, 'content', c.content, 'plain', c.plain, 'rows', c.rows, 'reason', c.reason,
                'reasonFeedbackIds', to_json(c.reason_feedback_ids)) order by c.code like 'MF%', c.code)
            from component c where c.version_id = v.id))) as record
    from standard_version v
    where v.frozen_at is not null;

create view open_forum as
    select 'FORUM' as type, f.id, f.unit_id, json_strip_nulls(json_build_object(
        'id', f.id, 'unitId', f.unit_id, 'slug', f.slug, 'title', f.title, 'kind', f.kind, 'followsId', f.follows_id,
        'purpose', f.purpose, 'theme', f.theme, 'description', f.description, 'method', f.method, 'place', f.place,
        'opensAt', open_time(f.opens_at), 'closesAt', open_time(f.closes_at), 'lateHours', f.late_hours,
        'approvalHours', f.approval_hours, 'state', f.state, 'announcedAt', open_time(f.announced_at),
        'cancelledReason', f.cancelled_reason,
        'versions', (select coalesce(json_agg(json_build_object(
                'standardId', d.standard_id, 'versionId', d.version_id, 'replacedAt', open_time(d.replaced_at))
                order by d.position, d.version_id), '[]')
            from forum_standard d where d.forum_id = f.id),
        'changes', (select coalesce(json_agg(json_build_object(
                'kind', c.kind, 'before', open_time(c.closes_before), 'after', open_time(c.closes_after),
                'standardId', c.standard_id, 'versionNumber', c.version_number, 'hoursBefore', c.hours_before,
                'hoursAfter', c.hours_after, 'reason', c.reason,
                'at', open_time(c.at)) order by c.id), '[]')
            from window_change c where c.forum_id = f.id),
        'agreement', (select json_build_object('signedOn', a.signed_on, 'number', a.number)
            from agreement_record a where a.forum_id = f.id),
        'closure', (select json_build_object('closedAt', open_time(c.closed_at), 'excuse', c.excuse,
                'leftOpen', c.left_open)
            from forum_closure c where c.forum_id = f.id))) as record
    from forum f
    where f.announced_at is not null;

-- Neither who is in the team nor where one meets online.
create view open_session as
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
            from session_change c where c.session_id = s.id))) as record
    from forum_session s
    join forum f on f.id = s.forum_id
    where f.announced_at is not null;

-- Words and answer as everybody reads them; never who it was, not even with consent: nobody can take back a copy.
create view open_feedback as
    select 'FEEDBACK' as type, f.id, f.unit_id, json_strip_nulls(json_build_object(
        'id', f.id, 'unitId', f.unit_id, 'forumId', f.forum_id, 'standardId', f.standard_id, 'versionId', f.version_id,
        'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
            from feedback_component c where c.feedback_id = f.id),
        'rowId', (select c.row_id from feedback_component c where c.feedback_id = f.id and c.row_id is not null),
        'kind', f.kind, 'element', f.element,
        'organisation', case when f.state = 'PUBLISHED' then f.organisation end,
        'organisationVerifiedAt', case when f.state = 'PUBLISHED' then open_time(f.organisation_verified_at) end,
        'text', case when f.state = 'PUBLISHED' then f.text end,
        'proposedText', case when f.state = 'PUBLISHED' then f.proposed_text end,
        'language', f.language, 'channel', f.channel,
        'state', case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED' else f.state end,
        'submittedAt', open_time(f.submitted_at), 'late', f.late, 'receivedOn', f.received_on,
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
                'noChangeReason', r.no_change_reason, 'respondedAt', open_time(r.responded_at),
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
        'supports', (select count(*) from feedback_support s where s.feedback_id = f.id))) as record
    from feedback f
    where f.state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN');

create view open_follow_up as
    select 'FOLLOW_UP' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'forumId', p.forum_id, 'text', p.text, 'owner', p.owner,
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

create view open_decree as
    select 'DECREE' as type, d.id, d.unit_id, json_strip_nulls(json_build_object(
        'id', d.id, 'unitId', d.unit_id, 'title', d.title, 'number', d.number, 'place', d.place,
        'signerPosition', d.signer_position, 'considerations', d.considerations, 'legalBases', d.legal_bases,
        'signedOn', d.signed_on, 'inForceFrom', d.in_force_from, 'revokesId', d.revokes_id,
        'revokesText', d.revokes_text, 'fileId', d.file_id,
        'standards', (select coalesce(json_agg(json_build_object(
                'standardId', a.standard_id, 'versionId', a.version_id, 'annex', a.annex) order by a.annex), '[]')
            from decree_standard a where a.decree_id = d.id))) as record
    from decree d
    where d.signed_at is not null;

create view open_pledge as
    select 'PLEDGE' as type, p.id, p.unit_id, json_strip_nulls(json_build_object(
        'id', p.id, 'unitId', p.unit_id, 'decreeId', p.decree_id, 'place', p.place,
        'signerPosition', p.signer_position, 'signedOn', p.signed_on, 'publishedAt', open_time(p.signed_at),
        'fileId', p.file_id)) as record
    from pledge p
    where p.signed_at is not null;

create view open_review as
    select 'REVIEW' as type, x.id, x.unit_id, json_strip_nulls(json_build_object(
        'id', x.id, 'unitId', x.unit_id, 'standardId', x.standard_id, 'revisionId', x.revision_id, 'kind', x.kind,
        'heldOn', x.held_on, 'result', x.result, 'findings', x.findings, 'nextRevisionId', x.next_revision_id,
        'recordedAt', open_time(x.recorded_at))) as record
    from review_entry x
    where exists (select from standard_version v where v.standard_id = x.standard_id and v.frozen_at is not null);

-- Asked for by type and id it reads from that one table.
create view open_record as
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
    union all select * from open_review;

-- Which instance this is. A copy made by dump and restore is the same one.
create table instance (
    once boolean not null default true,
    id uuid not null default gen_random_uuid(),
    constraint instance_pk primary key (once),
    constraint instance_only_one check (once)
);
insert into instance default values;
revoke insert, update, delete, truncate on instance from "${app}";

-- What may have changed. Each write adds rows of its own and waits for nobody; the sequencer takes them away.
create table open_mark (
    id bigint generated always as identity,
    type text not null,
    object_id uuid not null,
    constraint open_mark_pk primary key (id)
);
revoke update, truncate on open_mark from "${app}";

-- Every change of a public record, in the one order that holds for everybody; places have no gaps.
create table open_change (
    position bigint not null,
    id uuid not null default gen_random_uuid(),
    type text not null,
    object_id uuid not null,
    unit_id uuid,
    at timestamptz not null,
    previous bigint generated always as (nullif(position, 1) - 1) stored,
    constraint open_change_pk primary key (position),
    constraint open_change_without_gaps foreign key (previous) references open_change (position),
    constraint open_change_from_one check (position >= 1)
);
create index open_change_of_object on open_change (object_id, type, position desc);
create index open_change_of_unit on open_change (unit_id, position) where unit_id is not null;
create index open_change_of_type on open_change (type, position);
revoke update, delete, truncate on open_change from "${app}";

-- What was last told of each object; without a hash it is no longer public.
create table open_object (
    type text not null,
    object_id uuid not null,
    unit_id uuid,
    hash text,
    position bigint not null,
    constraint open_object_pk primary key (type, object_id),
    constraint open_object_change_fk foreign key (position) references open_change (position)
);
revoke delete, truncate on open_object from "${app}";

-- A trigger, so that no statement can write past it: arguments are the type and the column with the object's id.
create function open_marked() returns trigger language plpgsql as $$
declare
    object uuid;
begin
    execute format('select ($1).%I', tg_argv[1]) into object
        using case when tg_op = 'DELETE' then old else new end;
    if object is not null then
        insert into open_mark (type, object_id) values (tg_argv[0], object);
    end if;
    return null;
end
$$;

create trigger open_institution after insert or update or delete on institution
    for each row execute function open_marked('INSTITUTION', 'id');
create trigger open_unit after insert or update or delete on unit
    for each row execute function open_marked('UNIT', 'id');
create trigger open_service after insert or update or delete on service
    for each row execute function open_marked('SERVICE', 'id');
create trigger open_standard after insert or update or delete on standard
    for each row execute function open_marked('STANDARD', 'id');
create trigger open_revision after insert or update or delete on revision
    for each row execute function open_marked('REVISION', 'id');
create trigger open_revision after insert or update or delete on revision_step
    for each row execute function open_marked('REVISION', 'revision_id');
create trigger open_forum after insert or update or delete on forum_standard
    for each row execute function open_marked('FORUM', 'forum_id');
create trigger open_forum after insert or update or delete on window_change
    for each row execute function open_marked('FORUM', 'forum_id');
create trigger open_forum after insert or update or delete on agreement_record
    for each row execute function open_marked('FORUM', 'forum_id');
create trigger open_forum after insert or update or delete on forum_closure
    for each row execute function open_marked('FORUM', 'forum_id');
create trigger open_session after insert or update or delete on forum_session
    for each row execute function open_marked('SESSION', 'id');
create trigger open_session after insert or update or delete on session_change
    for each row execute function open_marked('SESSION', 'session_id');
create trigger open_feedback after insert or update or delete on feedback
    for each row execute function open_marked('FEEDBACK', 'id');
create trigger open_feedback after insert or update or delete on feedback_component
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_feedback after insert or update or delete on message
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_feedback after insert or update or delete on feedback_objection
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_feedback after insert or update or delete on feedback_support
    for each row execute function open_marked('FEEDBACK', 'feedback_id');
create trigger open_follow_up after insert or update or delete on follow_up
    for each row execute function open_marked('FOLLOW_UP', 'id');
create trigger open_follow_up after insert or update or delete on follow_up_change
    for each row execute function open_marked('FOLLOW_UP', 'follow_up_id');
create trigger open_follow_up after insert or update or delete on follow_up_note
    for each row execute function open_marked('FOLLOW_UP', 'follow_up_id');
create trigger open_follow_up after insert or update or delete on follow_up_evidence
    for each row execute function open_marked('FOLLOW_UP', 'follow_up_id');
create trigger open_decree after insert or update or delete on decree
    for each row execute function open_marked('DECREE', 'id');
create trigger open_decree after insert or update or delete on decree_standard
    for each row execute function open_marked('DECREE', 'decree_id');
create trigger open_pledge after insert or update or delete on pledge
    for each row execute function open_marked('PLEDGE', 'id');
create trigger open_review after insert or update or delete on review_entry
    for each row execute function open_marked('REVIEW', 'id');

-- A forum that comes before the public brings its sessions along.
create function open_forum_marked() returns trigger language plpgsql as $$
begin
    insert into open_mark (type, object_id) values ('FORUM', new.id);
    insert into open_mark (type, object_id) select 'SESSION', id from forum_session where forum_id = new.id;
    return null;
end
$$;
create trigger open_forum after insert or update on forum
    for each row execute function open_forum_marked();

-- So does the first text of a standard; drafts are marked for nothing and cost nothing here.
create function open_version_marked() returns trigger language plpgsql as $$
begin
    insert into open_mark (type, object_id)
    select 'VERSION', new.id
    union all select 'STANDARD', new.standard_id
    union all select 'REVISION', new.revision_id
    union all select 'REVIEW', id from review_entry where standard_id = new.standard_id;
    return null;
end
$$;
create trigger open_version after insert or update on standard_version
    for each row when (new.frozen_at is not null) execute function open_version_marked();

-- An answer is shown at every input that it answers.
create function open_response_marked() returns trigger language plpgsql as $$
declare
    answer uuid := (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[0])::uuid;
begin
    insert into open_mark (type, object_id) select 'FEEDBACK', id from feedback where response_id = answer;
    return null;
end
$$;
create trigger open_response after update on response
    for each row execute function open_response_marked('id');
create trigger open_response after insert or update or delete on response_component
    for each row execute function open_response_marked('response_id');

insert into open_mark (type, object_id) select type, id from open_record;
