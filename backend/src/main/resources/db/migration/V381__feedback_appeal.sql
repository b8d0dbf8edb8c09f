-- Whose words were hidden or concealed says once that this was wrong, and another person decides.
create table feedback_appeal (
    feedback_id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    -- What it is about, as the input stood then.
    against text not null,
    text text not null,
    salt text not null,
    made_at timestamptz not null,
    upheld boolean,
    answer text,
    answered_at timestamptz,
    answer_salt text,
    by_name text,
    constraint feedback_appeal_pk primary key (feedback_id),
    constraint feedback_appeal_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_appeal_unit_fk foreign key (unit_id) references unit,
    constraint feedback_appeal_forum_fk foreign key (forum_id) references forum,
    constraint feedback_appeal_against_known check (against in ('HIDING', 'CONCEALMENT')),
    constraint feedback_appeal_text_length check (char_length(text) between 1 and 2000),
    constraint feedback_appeal_decided_whole check (
        num_nonnulls(upheld, answer, answered_at, answer_salt, by_name) in (0, 5))
);
create index feedback_appeal_open on feedback_appeal (unit_id, feedback_id) where answered_at is null;
create index feedback_appeal_of_forum on feedback_appeal (forum_id);

-- The public log of moderation tells of these as well.
drop index audit_entry_moderation;
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed')
        and (act <> 'feedback.given' or detail ->> 'kind' is null);
