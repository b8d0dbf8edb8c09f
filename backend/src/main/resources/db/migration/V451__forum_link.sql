-- Links that somebody passes on for a forum. Which inputs came by one is kept nowhere.

create table forum_link (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    number text not null,
    -- What the office calls it, often who passes it on; gone once the forum is over.
    name text,
    by_name text not null,
    made_at timestamptz not null,
    revoked_at timestamptz,
    constraint forum_link_pk primary key (id),
    constraint forum_link_unit_fk foreign key (unit_id) references unit,
    constraint forum_link_forum_fk foreign key (forum_id) references forum,
    constraint forum_link_number_once unique (number),
    constraint forum_link_number_form check (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);
create index forum_link_of_forum on forum_link (forum_id, id desc);

-- Sums alone: no row for a use, and no time of one.
create table forum_link_count (
    link_id uuid not null,
    unit_id uuid not null,
    opened integer not null,
    sent integer not null,
    constraint forum_link_count_pk primary key (link_id),
    constraint forum_link_count_link_fk foreign key (link_id) references forum_link,
    constraint forum_link_count_unit_fk foreign key (unit_id) references unit,
    constraint forum_link_count_counts check (least(opened, sent) >= 0)
);
