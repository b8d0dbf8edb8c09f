-- A mail about a certificate has all that came together; those that wait were written for one warning each.
update outbox_entry set payload = (payload - 'notice' - 'dueOn') || jsonb_build_object(
    'warnings', jsonb_build_array(jsonb_build_object('notice', payload -> 'notice', 'dueOn', payload -> 'dueOn')))
where topic = 'certificate.warned' and delivered_at is null and payload ? 'notice';
