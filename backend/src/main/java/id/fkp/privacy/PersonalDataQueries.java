package id.fkp.privacy;

import id.fkp.retention.Retention;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.RetentionRules;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what is kept of a person with one statement. A secret opens what it opens elsewhere: an invitation also the
 * registration made with it, a registration also the attendance of who came with it.
 */
@ApplicationScoped
class PersonalDataQueries {

    private static final String OF_INVITATION = """
            with invitations as (select cast(:id as uuid) as id),
                registrations as (
                    select r.id from registration r join invitations i on i.id = r.invitation_id),
                attendances as (select a.id from attendance a join registrations r on r.id = a.registration_id),
                inputs as (select id from feedback where false),
                officers as (select id, true as whole from briefing_officer where false),
            """;

    private static final String OF_TICKET = """
            with invitations as (select id from invitation where false),
                registrations as (select cast(:id as uuid) as id),
                attendances as (select a.id from attendance a join registrations r on r.id = a.registration_id),
                inputs as (select id from feedback where false),
                officers as (select id, true as whole from briefing_officer where false),
            """;

    private static final String OF_ATTENDANCE = """
            with invitations as (select id from invitation where false),
                registrations as (select id from registration where false),
                attendances as (select cast(:id as uuid) as id),
                inputs as (select id from feedback where false),
                officers as (select id, true as whole from briefing_officer where false),
            """;

    private static final String OF_INPUT = """
            with invitations as (select id from invitation where false),
                registrations as (select id from registration where false),
                attendances as (select id from attendance where false),
                inputs as (select cast(:id as uuid) as id),
                officers as (select id, true as whole from briefing_officer where false),
            """;

    private static final String OF_OFFICER = """
            with invitations as (select id from invitation where false),
                registrations as (select id from registration where false),
                attendances as (select id from attendance where false),
                inputs as (select id from feedback where false),
                officers as (select cast(:id as uuid) as id, true as whole),
            """;

    /** A name opens what the unit has written under it, so that its number as a civil servant stays with the unit. */
    private static final String OF_OFFICER_THEMSELVES = OF_OFFICER.replace("true as whole", "false as whole");

    private static final String PARTS = """
            parts (place, person_class, id, data) as (
                select 1, 'INVITATION', i.id, json_build_object(
                    'session', s.title, 'organisation', i.organisation, 'element', i.element, 'name', p.name,
                    'position', p.position, 'contact', p.contact, 'invitedAt', i.invited_at, 'openedAt', i.opened_at,
                    'answer', i.answer, 'answeredAt', i.answered_at, 'declineReason', i.decline_reason,
                    'erasedAt', p.erased_at)
                from invitation i join invitations own on own.id = i.id
                join invitation_person p on p.invitation_id = i.id join forum_session s on s.id = i.session_id
                union all
                select 2, 'REGISTRATION', r.id, json_build_object(
                    'session', s.title, 'number', left(r.number, 4) || '-' || right(r.number, 4), 'state', r.state,
                    'queueNumber', r.queue_number, 'mode', r.mode, 'element', r.element,
                    'organisation', r.organisation, 'name', p.name, 'contact', p.contact, 'language', r.language,
                    'consentName', p.consent_name, 'consentPhoto', p.consent_photo,
                    'consentContact', p.consent_contact, 'notice', p.consent, 'consentAt', p.consent_at,
                    'mailsStoppedAt', (select x.at from stopped_address x
                        where x.forum_id = s.forum_id and x.address = lower(p.contact)),
                    'registeredAt', r.registered_at, 'confirmedAt', r.confirmed_at, 'cancelledAt', r.cancelled_at,
                    'erasedAt', p.erased_at)
                from registration r join registrations own on own.id = r.id
                join registration_person p on p.registration_id = r.id join forum_session s on s.id = r.session_id
                union all
                select 3, 'NEEDS', p.registration_id, json_build_object('needs', p.needs, 'note', p.needs_note)
                from registration_person p join registrations own on own.id = p.registration_id
                where p.needs <> '[]' or p.needs_note is not null
                union all
                select 4, 'ATTENDANCE', a.id, json_build_object(
                    'session', s.title, 'number', left(a.number, 4) || '-' || right(a.number, 4), 'way', a.way,
                    'mode', a.mode, 'element', a.element, 'organisation', a.organisation, 'arrival', a.arrival,
                    'arrivedAt', a.arrived_at, 'receivedAt', a.received_at, 'name', p.name, 'position', p.position,
                    'sex', p.sex, 'consentName', p.consent_name, 'consentPhoto', p.consent_photo,
                    'consentContact', p.consent_contact, 'notice', p.consent_text, 'consentAt', p.consent_at,
                    'signature', 'data:image/png;base64,' || translate(encode(g.image, 'base64'), E'\\n', ''),
                    'signatureSha256', g.sha256, 'signedAt', g.signed_at, 'evaluated', a.evaluated,
                    'removedAt', a.removed_at, 'removedReason', a.removed_reason,
                    'lines', (select json_agg(json_build_object('problem', l.problem, 'proposal', l.proposal)
                                  order by l.position, l.id)
                              from minute_line l where l.attendance_id = a.id),
                    'corrections', (select json_agg(json_build_object('text', k.text, 'at', k.at) order by k.at, k.id)
                                    from line_correction k where k.attendance_id = a.id),
                    'erasedAt', p.erased_at)
                from attendance a join attendances own on own.id = a.id
                join attendance_person p on p.attendance_id = a.id join forum_session s on s.id = a.session_id
                left join attendance_signature g on g.attendance_id = a.id
                union all
                select 5, 'ATTENDANCE_CONTACT', p.attendance_id, json_build_object(
                    'contact', p.contact, 'mailsStoppedAt', (select x.at from stopped_address x
                        where x.forum_id = s.forum_id and x.address = lower(p.contact)))
                from attendance_person p join attendances own on own.id = p.attendance_id
                join attendance a on a.id = p.attendance_id join forum_session s on s.id = a.session_id
                where p.contact is not null
                union all
                select 6, 'SIGNATORY', t.id, json_build_object(
                    'forum', f.title, 'office', t.office, 'element', t.element, 'name', p.name, 'phone', p.phone,
                    'sex', p.sex, 'consentName', p.consent_name,
                    'signature', 'data:image/png;base64,' || translate(encode(g.image, 'base64'), E'\\n', ''),
                    'drawnAt', g.drawn_at, 'erasedAt', p.erased_at)
                from agreement_signatory t join attendances own on own.id = t.attendance_id
                join agreement_signatory_person p on p.signatory_id = t.id join forum f on f.id = t.forum_id
                left join agreement_signature g on g.signatory_id = t.id
                union all
                select 7, 'INPUT', i.id, json_build_object(
                    'forum', f.title, 'number', left(i.receipt_number, 4) || '-' || right(i.receipt_number, 4),
                    'kind', i.kind, 'state', i.state, 'element', i.element, 'organisation', i.organisation,
                    'name', p.name, 'contact', p.contact, 'shownName', i.shown_name,
                    'account', i.author_subject is not null, 'language', i.language,
                    'consentShowName', p.consent_show_name, 'notice', p.consent_text, 'consentAt', p.consent_at,
                    'mailsStoppedAt', (select x.at from stopped_address x
                        where x.forum_id = i.forum_id and x.address = lower(p.contact)),
                    'submittedAt', i.submitted_at,
                    'texts', (select json_agg(json_build_object(
                                  'text', t.text, 'proposedText', t.proposed_text, 'at', t.written_at) order by t.number)
                              from feedback_text t where t.feedback_id = i.id and t.locked_at is null),
                    'proposedText', i.proposed_text,
                    'messages', (select json_agg(json_build_object(
                                     'official', m.official, 'text', m.text, 'at', m.written_at) order by m.id)
                                 from message m where m.feedback_id = i.id),
                    'objection', (select json_build_object(
                                      'text', o.text, 'at', o.made_at, 'answer', o.answer, 'answeredAt', o.answered_at)
                                  from feedback_objection o where o.feedback_id = i.id),
                    'appeal', (select json_build_object(
                                   'against', k.against, 'text', k.text, 'at', k.made_at, 'upheld', k.upheld,
                                   'answer', k.answer, 'answeredAt', k.answered_at)
                               from feedback_appeal k where k.feedback_id = i.id),
                    'writtenAt', i.written_at, 'late', i.late,
                    'erasedAt', p.erased_at)
                from feedback i join inputs own on own.id = i.id
                join forum f on f.id = i.forum_id left join feedback_person p on p.feedback_id = i.id
                union all
                select 8, 'BRIEFED_OFFICER', o.id, json_build_object(
                    'briefing', b.title, 'startsAt', b.starts_at,
                    'number', left(o.number, 4) || '-' || right(o.number, 4), 'name', p.name, 'position', p.position,
                    'nip', case when own.whole then p.nip end, 'enteredAt', o.entered_at,
                    'confirmedAt', o.confirmed_at, 'presentAt', o.present_at,
                    'readings', (select json_agg(json_build_object(
                                     'standard', v.frozen_title, 'number', v.number, 'at', r.read_at) order by r.id)
                                 from briefing_reading r join standard_version v on v.id = r.version_id
                                 where r.officer_id = o.id),
                    'removedAt', o.removed_at, 'removedReason', o.removed_reason, 'erasedAt', p.erased_at)
                from briefing_officer o join officers own on own.id = o.id
                join briefing_officer_person p on p.officer_id = o.id join briefing b on b.id = o.briefing_id
                union all
                select 9, 'MESSAGE', o.id, json_build_object(
                    'topic', o.topic, 'recipient', o.recipient, 'at', o.at, 'deliveredAt', o.delivered_at)
                from outbox_entry o
                where o.object_id in (
                    select id from registrations union all select id from attendances union all select id from inputs))
            select cast(json_build_object('personClass', person_class, 'id', id, 'data', json_strip_nulls(data)) as text)
            from parts order by place, id
            """;

    private final Projection projection;
    private final Retention retention;
    private final Clock clock;

    PersonalDataQueries(Projection projection, Retention retention, Clock clock) {
        this.projection = projection;
        this.retention = retention;
        this.clock = clock;
    }

    /** One row of {@link #PARTS}. */
    record Row(PersonClass personClass, UUID id, Map<String, Object> data) {}

    PersonalData ofInvitation(String number, UUID id) {
        return read(OF_INVITATION, number, id);
    }

    PersonalData ofTicket(String number, UUID id) {
        return read(OF_TICKET, number, id);
    }

    PersonalData ofAttendance(String number, UUID id) {
        return read(OF_ATTENDANCE, number, id);
    }

    PersonalData ofOfficer(String number, UUID id) {
        return read(OF_OFFICER_THEMSELVES, number, id);
    }

    PersonalData ofInput(String number, UUID id) {
        return read(OF_INPUT, number, id);
    }

    /** For a unit that keeps it and was asked by the person. */
    PersonalData of(PersonKind kind, UUID id) {
        var start = switch (kind) {
            case INVITATION -> OF_INVITATION;
            case REGISTRATION -> OF_TICKET;
            case ATTENDANCE -> OF_ATTENDANCE;
            case BRIEFED_OFFICER -> OF_OFFICER;
            case INPUT -> OF_INPUT;
        };
        return new PersonalData(null, clock.instant(), parts(start, id));
    }

    /** @param number as somebody typed it, known to be right */
    private PersonalData read(String start, String number, UUID id) {
        var shown = ShortNumber.shown(ShortNumber.read(number).orElseThrow());
        return new PersonalData(shown, clock.instant(), parts(start, id));
    }

    private List<PersonalData.Part> parts(String start, UUID id) {
        return projection.list(Row.class, start + PARTS, Map.of("id", id)).stream()
                .map(this::part)
                .toList();
    }

    private PersonalData.Part part(Row row) {
        var kind = row.personClass();
        var until = retention.keptUntil(kind, row.id()).orElse(null);
        var rule = RetentionRules.of(kind);
        return new PersonalData.Part(kind, rule.label(), rule.law(), until, row.data());
    }
}
