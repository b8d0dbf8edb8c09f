-- Who came to a session: checked in at the desk, by a walk-up, or by the code that the hall shows.

-- One row for each session that somebody came to. Who writes to the list holds it, so that arrivals are counted one by
-- one and nobody is added once it is closed.
create table attendance_list (
    session_id uuid not null,
    unit_id uuid not null,
    arrivals integer not null,
    closed_at timestamptz,
    sha256 text,
    constraint attendance_list_pk primary key (session_id),
    constraint attendance_list_session_fk foreign key (session_id) references forum_session,
    constraint attendance_list_unit_fk foreign key (unit_id) references unit,
    constraint attendance_list_closed_whole check ((closed_at is null) = (sha256 is null)),
    constraint attendance_list_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

create table attendance (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    number text not null,
    registration_id uuid,
    way text not null,
    mode text not null,
    -- One of the five elements of the community, or PROVIDER: people of the unit itself, whom PEKPPP does not count.
    element text not null,
    organisation text,
    -- 1..n in the order in which they arrived at the list.
    arrival integer not null,
    -- When the person came, by the desk's clock as far as it was right; and when the server heard of it.
    arrived_at timestamptz not null,
    received_at timestamptz not null,
    by_name text,
    removed_at timestamptz,
    removed_reason text,
    removed_by_name text,
    -- What the closed list says of the person, in a form that stays when the person is erased.
    person_digest text,
    version integer not null,
    constraint attendance_pk primary key (id),
    constraint attendance_unit_fk foreign key (unit_id) references unit,
    constraint attendance_session_fk foreign key (session_id) references forum_session,
    constraint attendance_registration_fk foreign key (registration_id) references registration,
    constraint attendance_number_once unique (number),
    constraint attendance_arrival_once unique (session_id, arrival),
    constraint attendance_number_form check (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint attendance_way_known check (way in ('DESK', 'WALK_UP', 'SELF', 'ONLINE', 'PAPER')),
    constraint attendance_mode_known check (mode in ('IN_PERSON', 'ONLINE')),
    constraint attendance_element_known check (element in (
        'SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA', 'PROVIDER')),
    constraint attendance_removed_whole check (
        num_nonnulls(removed_at, removed_reason, removed_by_name) in (0, 3))
);
-- One ticket is one person; a mistaken check-in leaves the ticket good.
create unique index attendance_registration_once on attendance (registration_id)
    where registration_id is not null and removed_at is null;
create index attendance_of_session on attendance (session_id, id desc);

-- Who it was. No public query joins this table.
create table attendance_person (
    attendance_id uuid not null,
    unit_id uuid not null,
    name text,
    position text,
    sex text,
    contact text,
    consent_name boolean not null,
    consent_photo boolean not null,
    consent_contact boolean not null,
    consent_text text,
    consent_at timestamptz,
    erased_at timestamptz,
    constraint attendance_person_pk primary key (attendance_id),
    constraint attendance_person_attendance_fk foreign key (attendance_id) references attendance,
    constraint attendance_person_unit_fk foreign key (unit_id) references unit,
    constraint attendance_person_sex_known check (sex in ('L', 'P')),
    constraint attendance_person_consent_recorded check (
        not (consent_name or consent_photo or consent_contact) or num_nonnulls(consent_text, consent_at) = 2),
    constraint attendance_person_named check ((erased_at is null) = (name is not null)),
    constraint attendance_person_erased_whole check (
        erased_at is null or num_nonnulls(position, sex, contact) = 0)
);

-- Drawn on the desk's screen; of an erased one only its hash stays, so that the closed list can still be checked.
create table attendance_signature (
    attendance_id uuid not null,
    unit_id uuid not null,
    image bytea,
    sha256 text not null,
    signed_at timestamptz not null,
    constraint attendance_signature_pk primary key (attendance_id),
    constraint attendance_signature_attendance_fk foreign key (attendance_id) references attendance,
    constraint attendance_signature_unit_fk foreign key (unit_id) references unit,
    constraint attendance_signature_small check (octet_length(image) <= 204800),
    constraint attendance_signature_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);

-- Photos and scans of the list that was signed on paper.
create table attendance_sheet (
    id uuid not null,
    session_id uuid not null,
    unit_id uuid not null,
    file_id uuid not null,
    added_at timestamptz not null,
    by_name text not null,
    constraint attendance_sheet_pk primary key (id),
    constraint attendance_sheet_session_fk foreign key (session_id) references forum_session,
    constraint attendance_sheet_unit_fk foreign key (unit_id) references unit,
    constraint attendance_sheet_file_fk foreign key (file_id) references stored_file,
    constraint attendance_sheet_file_once unique (session_id, file_id)
);
