-- Who means to come to a session (pendaftaran). The session's row is held by whoever takes or frees a seat.
create table registration (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    number text not null,
    state text not null,
    -- In the order in which seats were given; one that was given stays with its registration for ever.
    queue_number integer,
    mode text not null,
    element text not null,
    organisation text,
    invitation_id uuid,
    language text not null,
    registered_at timestamptz not null,
    confirmed_at timestamptz,
    cancelled_at timestamptz,
    version integer not null,
    constraint registration_pk primary key (id),
    constraint registration_unit_fk foreign key (unit_id) references unit,
    constraint registration_session_fk foreign key (session_id) references forum_session,
    constraint registration_invitation_fk foreign key (invitation_id) references invitation,
    constraint registration_number_unique unique (number),
    constraint registration_queue_number_once unique (session_id, queue_number),
    constraint registration_queue_number_counts check (queue_number > 0),
    constraint registration_state_known check (state in ('CONFIRMED', 'WAITING', 'CANCELLED')),
    constraint registration_mode_known check (mode in ('IN_PERSON', 'ONLINE')),
    constraint registration_element_known check (
        element in ('SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
    constraint registration_language_known check (language in ('id', 'en')),
    constraint registration_confirmed_with_number check ((queue_number is null) = (confirmed_at is null)),
    constraint registration_confirmed_when_confirmed check (
        state = 'CANCELLED' or (state = 'CONFIRMED') = (confirmed_at is not null)),
    constraint registration_cancelled_when_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create index registration_of_session on registration (session_id, id desc);
create index registration_waiting on registration (session_id, registered_at, id) where state = 'WAITING';
create unique index registration_once_an_invitation on registration (invitation_id) where state <> 'CANCELLED';

-- Who it is, what they need and what they agreed to. No public query joins this table.
create table registration_person (
    registration_id uuid not null,
    unit_id uuid not null,
    name text,
    contact text,
    needs jsonb not null,
    needs_note text,
    consent_name boolean not null,
    consent_photo boolean not null,
    consent_contact boolean not null,
    -- Which notice they had before them.
    consent text not null,
    consent_at timestamptz not null,
    erased_at timestamptz,
    constraint registration_person_pk primary key (registration_id),
    constraint registration_person_registration_fk foreign key (registration_id) references registration,
    constraint registration_person_unit_fk foreign key (unit_id) references unit,
    constraint registration_person_named check (erased_at is not null or name is not null),
    constraint registration_person_erased_whole check (
        erased_at is null or (num_nonnulls(name, contact, needs_note) = 0 and needs = '[]'))
);
