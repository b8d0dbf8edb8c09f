-- Who is not content with an answer says so once, and the head of the unit answers (PP 96/2012 art 28 names the way on).
create table feedback_objection (
    feedback_id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    text text not null,
    salt text not null,
    made_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    by_name text,
    constraint feedback_objection_pk primary key (feedback_id),
    constraint feedback_objection_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_objection_unit_fk foreign key (unit_id) references unit,
    constraint feedback_objection_forum_fk foreign key (forum_id) references forum,
    constraint feedback_objection_answered_whole check (num_nonnulls(answer, answered_at, by_name) in (0, 3))
);
create index feedback_objection_open on feedback_objection (forum_id) where answered_at is null;
