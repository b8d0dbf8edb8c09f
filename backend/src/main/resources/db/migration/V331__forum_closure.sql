-- That a forum is over. What was open then, and why the head closed it all the same, stays readable for ever.
create table forum_closure (
    forum_id uuid not null,
    unit_id uuid not null,
    closed_at timestamptz not null,
    by_name text not null,
    excuse text,
    left_open jsonb not null,
    constraint forum_closure_pk primary key (forum_id),
    constraint forum_closure_forum_fk foreign key (forum_id) references forum,
    constraint forum_closure_unit_fk foreign key (unit_id) references unit,
    constraint forum_closure_excused check (excuse is not null or left_open = '[]')
);
revoke update, delete, truncate on forum_closure from "${app}";
