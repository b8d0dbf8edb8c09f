-- How a calendar program reads the deadlines of a unit without a login: a name and a password of its own, of which only
-- the hash is kept. It reads as long as its owner is a member.
create table deadline_feed (
    id uuid not null,
    unit_id uuid not null,
    issuer text not null,
    subject text not null,
    password_hash text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    constraint deadline_feed_pk primary key (id),
    constraint deadline_feed_unit_fk foreign key (unit_id) references unit,
    constraint deadline_feed_hash_form check (password_hash ~ '^[0-9a-f]{64}$')
);
create index deadline_feed_of_owner on deadline_feed (unit_id, issuer, subject, id desc);
