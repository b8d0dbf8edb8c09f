-- In which forums an input, a registration or an attendance stands, and the contact that it was made with.
create view forum_contact as
    select f.forum_id, f.id as object_id, lower(p.contact) as address
    from feedback f
    join feedback_person p on p.feedback_id = f.id
    union all
    select s.forum_id, r.id, lower(p.contact)
    from registration r
    join registration_person p on p.registration_id = r.id
    join forum_session s on s.id = r.session_id
    union all
    select s.forum_id, a.id, lower(p.contact)
    from attendance a
    join attendance_person p on p.attendance_id = a.id
    join forum_session s on s.id = a.session_id;

create index feedback_person_address on feedback_person (lower(contact));
create index registration_person_address on registration_person (lower(contact));
create index attendance_person_address on attendance_person (lower(contact));

-- Who wants no more mails about what they gave or did in a forum. An address stands here as long as it stands somewhere in
-- that forum.
create table stopped_address (
    forum_id uuid not null,
    address text not null,
    at timestamptz not null,
    constraint stopped_address_pk primary key (forum_id, address)
);

revoke update, truncate on stopped_address from "${app}";

create function is_stopped(forum uuid, written_to text) returns boolean language sql stable as $$
    select exists (select from stopped_address s where s.forum_id = forum and s.address = lower(written_to))
$$;

-- To which addresses a message went, or may have gone, that offers to be stopped, as long as that is kept: whichever
-- contact stands with it by then, who presses reads there.
create view mailed_address as
    select distinct e.object_id, c.forum_id, lower(e.recipient) as address
    from outbox_entry e
    join forum_contact c on c.object_id = e.object_id
    where e.recipient is not null and (e.delivered_at is not null or e.attempts > 0) and e.payload ->> 'stops' is not null;

-- While nodes are changed one after another, one of before still stops what it is asked to by its object, and looks there itself.
create function stop_address() returns trigger language plpgsql as $$
begin
    insert into stopped_address (forum_id, address, at)
    select forum_id, address, new.at from mailed_address where object_id = new.object_id
    on conflict do nothing;
    return null;
end
$$;

create trigger mail_stop_stops_address after insert on mail_stop for each row execute function stop_address();

-- After the trigger, which waits for who writes there: so none is missed that comes meanwhile.
insert into stopped_address (forum_id, address, at)
select a.forum_id, a.address, min(m.at)
from mail_stop m
join mailed_address a on a.object_id = m.object_id
group by a.forum_id, a.address
on conflict do nothing;
