-- The audit says what the office did. Who gave an input, reported one, took a seat or signed a list of attendance is kept with
-- that, and forgotten with it; here it would have stayed after the person had been erased.
update audit_entry
set actor_issuer = null, actor_subject = null, actor_name = null
where actor_subject is not null and act in (
    'attendance.contact-erased', 'attendance.person-erased', 'attendance.signed', 'briefing-officer.person-erased',
    'briefing-officer.said', 'feedback.appealed', 'feedback.contact-erased', 'feedback.corrected', 'feedback.given',
    'feedback.objected', 'feedback.person-erased', 'feedback.replied', 'feedback.reported', 'feedback.withdrawn',
    'minute-line.corrected', 'registration.confirmed', 'registration.needs-erased', 'registration.person-erased',
    'registration.waiting')
    -- Who typed one in for somebody, or whose program sent it, did that for the office.
    and not (act = 'feedback.given' and detail ? 'channel');

-- Both the office and the person do these; of the office is who is a member, or did something else there.
update audit_entry a
set actor_issuer = null, actor_subject = null, actor_name = null
where actor_subject is not null and act in ('attendance.recorded', 'registration.cancelled')
    and not exists (
        select from unit_membership m
        where m.unit_id = a.unit_id and m.issuer = a.actor_issuer and m.subject = a.actor_subject)
    and not exists (
        select from audit_entry other
        where other.unit_id = a.unit_id and other.actor_issuer = a.actor_issuer and other.actor_subject = a.actor_subject
            and other.act not in ('attendance.recorded', 'registration.cancelled'));
