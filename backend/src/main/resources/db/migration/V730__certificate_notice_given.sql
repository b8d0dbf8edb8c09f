-- Warnings of which no mail was made, since the unit had no address then, are told as soon as it has one.
delete from certificate_notice n
where not exists (
    select from outbox_entry o
    where o.object_id = n.certificate_id and o.topic = 'certificate.warned' and o.payload ->> 'notice' = n.notice);
