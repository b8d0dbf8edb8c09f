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

insert into stopped_address (forum_id, address, at)
select c.forum_id, c.address, min(m.at)
from mail_stop m
join forum_contact c on c.object_id = m.object_id
where c.address is not null
group by c.forum_id, c.address;

-- While nodes are changed one after another, one of before still stops what it is asked to by its object, and looks there itself.
create function stop_address() returns trigger language plpgsql as $$
begin
    insert into stopped_address (forum_id, address, at)
    select forum_id, address, new.at from forum_contact where object_id = new.object_id and address is not null
    on conflict do nothing;
    return null;
end
$$;

create trigger mail_stop_stops_address after insert on mail_stop for each row execute function stop_address();
