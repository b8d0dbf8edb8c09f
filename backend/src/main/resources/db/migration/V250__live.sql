-- What happens in a session while it runs: where it stands, what people ask and support from their phones, quick polls.

-- How often the live state of a session has changed. Apart from everything else, so that many who ask and support do not
-- wait for one row: a node raises it for all that came in at once.
create table live_revision (
    session_id uuid not null,
    unit_id uuid not null,
    revision bigint not null,
    constraint live_revision_pk primary key (session_id),
    constraint live_revision_session_fk foreign key (session_id) references forum_session,
    constraint live_revision_unit_fk foreign key (unit_id) references unit
);

-- What somebody asked. The words and their state are those of the input it became at once; who asked is kept nowhere
-- but in what the asker told with it.
create table live_question (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    feedback_id uuid not null,
    asked_at timestamptz not null,
    -- Spoken about, or settled together with another one.
    done_at timestamptz,
    version integer not null,
    constraint live_question_pk primary key (id),
    constraint live_question_unit_fk foreign key (unit_id) references unit,
    constraint live_question_session_fk foreign key (session_id) references forum_session,
    constraint live_question_feedback_fk foreign key (feedback_id) references feedback,
    constraint live_question_input_once unique (feedback_id)
);
create index live_question_of_session on live_question (session_id, id);

-- Who also wants it answered. The guest is the registration or, of who came without one, the attendance: the same person
-- with the ticket and at the desk.
create table live_support (
    question_id uuid not null,
    guest_id uuid not null,
    unit_id uuid not null,
    constraint live_support_pk primary key (question_id, guest_id),
    constraint live_support_question_fk foreign key (question_id) references live_question,
    constraint live_support_unit_fk foreign key (unit_id) references unit
);
create index live_support_of_guest on live_support (guest_id, question_id);

-- Where a running session stands, moved by who leads it.
create table live_stage (
    session_id uuid not null,
    unit_id uuid not null,
    -- Whether what is asked waits until somebody has read it.
    moderated boolean not null default true,
    -- Counted from 1, as in the plan.
    agenda_item integer,
    standard_id uuid,
    component text,
    question_id uuid,
    -- When each item was begun and ended, in the order in which that happened.
    runs jsonb not null default '[]',
    version integer not null default 0,
    constraint live_stage_pk primary key (session_id),
    constraint live_stage_session_fk foreign key (session_id) references forum_session,
    constraint live_stage_unit_fk foreign key (unit_id) references unit,
    constraint live_stage_standard_fk foreign key (standard_id) references standard,
    constraint live_stage_question_fk foreign key (question_id) references live_question,
    constraint live_stage_component_of_standard check (component is null or standard_id is not null)
);
create index live_stage_of_question on live_stage (question_id) where question_id is not null;

create table live_poll (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    question text not null,
    options jsonb not null,
    standard_id uuid,
    component text,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    version integer not null,
    constraint live_poll_pk primary key (id),
    constraint live_poll_unit_fk foreign key (unit_id) references unit,
    constraint live_poll_session_fk foreign key (session_id) references forum_session,
    constraint live_poll_standard_fk foreign key (standard_id) references standard,
    constraint live_poll_component_of_standard check (component is null or standard_id is not null),
    constraint live_poll_state_known check (state in ('PREPARED', 'OPEN', 'CLOSED')),
    constraint live_poll_opened_when_open check ((opened_at is null) = (state = 'PREPARED')),
    constraint live_poll_closed_when_closed check ((closed_at is not null) = (state = 'CLOSED')),
    constraint live_poll_options_few check (jsonb_array_length(options) between 2 and 6)
);
create index live_poll_of_session on live_poll (session_id, id);

-- Who has voted, and apart from it what was voted: no time, no order, and an id that tells neither.
create table live_ballot (
    poll_id uuid not null,
    guest_id uuid not null,
    unit_id uuid not null,
    constraint live_ballot_pk primary key (poll_id, guest_id),
    constraint live_ballot_poll_fk foreign key (poll_id) references live_poll,
    constraint live_ballot_unit_fk foreign key (unit_id) references unit
);
create index live_ballot_of_guest on live_ballot (guest_id, poll_id);
revoke update, delete, truncate on live_ballot from "${app}";

create table live_vote (
    id uuid not null,
    poll_id uuid not null,
    unit_id uuid not null,
    option integer not null,
    constraint live_vote_pk primary key (id),
    constraint live_vote_poll_fk foreign key (poll_id) references live_poll,
    constraint live_vote_unit_fk foreign key (unit_id) references unit,
    constraint live_vote_option_counts check (option between 1 and 6)
);
create index live_vote_of_poll on live_vote (poll_id, option);
revoke update, delete, truncate on live_vote from "${app}";
