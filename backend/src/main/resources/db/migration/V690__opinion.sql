-- What a unit asks in a forum beside a component of a standard, or beside the standard as a whole.
create table opinion_question (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    standard_id uuid not null,
    component text,
    -- Among those beside the same component.
    place integer not null,
    type text not null,
    text text not null,
    text_en text,
    -- Of what may be chosen: id, en. An answer names one by its place, from 1.
    options jsonb not null,
    -- What the ends of a scale mean, and what a number counts: id, en.
    low jsonb,
    high jsonb,
    measure jsonb,
    minimum integer,
    maximum integer,
    required boolean not null,
    hidden_until_close boolean not null,
    by_name text not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    end_reason text,
    version integer not null,
    constraint opinion_question_pk primary key (id),
    constraint opinion_question_unit_fk foreign key (unit_id) references unit,
    constraint opinion_question_forum_fk foreign key (forum_id) references forum,
    constraint opinion_question_standard_fk foreign key (standard_id) references standard,
    constraint opinion_question_type_known
        check (type in ('YES_NO', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'NUMBER', 'TEXT')),
    constraint opinion_question_range check ((type = 'NUMBER') = (minimum is not null and maximum is not null)
        and minimum <= maximum),
    constraint opinion_question_end check ((ended_at is null) = (end_reason is null))
);
create index opinion_question_of_forum on opinion_question (forum_id, standard_id, component, place, id);

-- One row for each answer. Who gave it stands nowhere: the digest is another one for each question, so that nobody can
-- put together what one device said, and the id is a random one, so that it does not tell when that was.
create table opinion_answer (
    id uuid not null,
    question_id uuid not null,
    giver text not null,
    unit_id uuid not null,
    -- Of YES_NO 1 is yes and 2 is no.
    choices smallint[],
    number integer,
    -- For the unit alone; taken away when its time has come.
    text text,
    constraint opinion_answer_pk primary key (id),
    constraint opinion_answer_once unique (question_id, giver),
    constraint opinion_answer_question_fk foreign key (question_id) references opinion_question,
    constraint opinion_answer_unit_fk foreign key (unit_id) references unit,
    constraint opinion_answer_one check (num_nonnulls(choices, number, text) <= 1)
);
create index opinion_answer_of_question on opinion_answer (question_id, id);
