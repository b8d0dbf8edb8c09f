-- What inputs say, by the stems of their words, so that those which say the same are found. Made from the text and gone
-- with it: an input that is hidden, withdrawn or erased has no row. Inputs of before get theirs from the application.
create table feedback_wording (
    feedback_id uuid not null,
    forum_id uuid not null,
    unit_id uuid not null,
    -- By which rules the text was read; what was read by others is read anew.
    rules smallint not null,
    terms text[] not null,
    -- The inputs that say the same share it; null until it is known which those are.
    group_id uuid,
    -- Somebody of the office has said where it belongs: it stays there.
    by_hand boolean not null default false,
    constraint feedback_wording_pk primary key (feedback_id),
    constraint feedback_wording_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_wording_forum_fk foreign key (forum_id) references forum,
    constraint feedback_wording_unit_fk foreign key (unit_id) references unit
);
create index feedback_wording_groups on feedback_wording (unit_id, group_id);
create index feedback_wording_group on feedback_wording (group_id);
create index feedback_wording_waiting on feedback_wording (feedback_id) where group_id is null;

-- Which inputs of a forum use a word; read newest first, so that a word of everybody's costs no more than one of few.
create table feedback_term (
    forum_id uuid not null,
    term text not null,
    feedback_id uuid not null,
    constraint feedback_term_pk primary key (forum_id, term, feedback_id)
);
