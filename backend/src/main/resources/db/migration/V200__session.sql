-- A meeting of a forum (sesi): where and when people come together, who leads it and what is spoken about.
create table forum_session (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    title text not null,
    method text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    venue text,
    venue_address text,
    -- For those who are registered, and for members of the unit.
    meeting_link text,
    capacity integer,
    -- Always read and written whole, each in the order in which it is shown.
    seats jsonb not null,
    team jsonb not null,
    agenda jsonb not null,
    materials jsonb not null,
    terms_of_reference text,
    state text not null,
    opened_at timestamptz,
    held_at timestamptz,
    gap_reason text,
    created_at timestamptz not null,
    version integer not null,
    constraint forum_session_pk primary key (id),
    constraint forum_session_unit_fk foreign key (unit_id) references unit,
    constraint forum_session_forum_fk foreign key (forum_id) references forum,
    constraint forum_session_starts_before_it_ends check (starts_at < ends_at),
    constraint forum_session_method_known check (method in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint forum_session_capacity_counts check (capacity is null or capacity between 1 and 100000),
    constraint forum_session_state_known check (state in ('PLANNED', 'POSTPONED', 'RUNNING', 'HELD', 'CANCELLED')),
    constraint forum_session_opened_when_running check ((opened_at is not null) = (state in ('RUNNING', 'HELD'))),
    constraint forum_session_held_when_held check ((held_at is not null) = (state = 'HELD'))
);
create index forum_session_of_forum on forum_session (forum_id, starts_at, id);
create index forum_session_of_unit on forum_session (unit_id, starts_at desc, id desc);

-- Every change of the announced course of a session; shown to the public for ever.
create table session_change (
    id uuid not null,
    session_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    starts_before timestamptz not null,
    starts_after timestamptz,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    constraint session_change_pk primary key (id),
    constraint session_change_session_fk foreign key (session_id) references forum_session,
    constraint session_change_unit_fk foreign key (unit_id) references unit,
    constraint session_change_kind_known check (kind in ('POSTPONED', 'RESCHEDULED', 'CANCELLED')),
    constraint session_change_rescheduled_to check ((kind = 'RESCHEDULED') = (starts_after is not null))
);
create index session_change_of_session on session_change (session_id, id);
revoke update, delete, truncate on session_change from "${app}";
