-- How those who came found the forum. Which attendance has answered is kept, but not which answer is whose.
alter table attendance add column evaluated boolean not null default false;
alter table attendance alter column evaluated drop default;

create table session_evaluation (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    invitation integer not null,
    materials integer not null,
    voice integer not null,
    heard integer not null,
    place integer not null,
    comment text,
    constraint session_evaluation_pk primary key (id),
    constraint session_evaluation_session_fk foreign key (session_id) references forum_session,
    constraint session_evaluation_unit_fk foreign key (unit_id) references unit,
    constraint session_evaluation_one_to_four check (
        invitation between 1 and 4 and materials between 1 and 4 and voice between 1 and 4 and heard between 1 and 4
        and place between 1 and 4)
);
create index session_evaluation_of_session on session_evaluation (session_id);
revoke update, delete, truncate on session_evaluation from "${app}";
