-- Who was asked to come to a session (undangan), and what became of it.
create table invitation (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    stakeholder_id uuid,
    number text not null,
    -- As the directory had them when the letter was written.
    element text not null,
    organisation text not null,
    invited_at timestamptz not null,
    opened_at timestamptz,
    answer text,
    answered_at timestamptz,
    decline_reason text,
    constraint invitation_pk primary key (id),
    constraint invitation_unit_fk foreign key (unit_id) references unit,
    constraint invitation_session_fk foreign key (session_id) references forum_session,
    constraint invitation_stakeholder_fk foreign key (stakeholder_id) references stakeholder,
    constraint invitation_number_unique unique (number),
    constraint invitation_once unique (session_id, stakeholder_id),
    constraint invitation_element_known check (
        element in ('SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
    constraint invitation_answer_known check (answer in ('ACCEPTED', 'DECLINED')),
    constraint invitation_answered_whole check ((answer is null) = (answered_at is null)),
    constraint invitation_reason_of_decline check (decline_reason is null or answer = 'DECLINED')
);
create index invitation_of_session on invitation (session_id, id desc);
create index invitation_of_stakeholder on invitation (stakeholder_id);

-- To whom the letter is addressed. No public query joins this table.
create table invitation_person (
    invitation_id uuid not null,
    unit_id uuid not null,
    name text,
    position text,
    contact text,
    erased_at timestamptz,
    constraint invitation_person_pk primary key (invitation_id),
    constraint invitation_person_invitation_fk foreign key (invitation_id) references invitation,
    constraint invitation_person_unit_fk foreign key (unit_id) references unit,
    constraint invitation_person_erased_whole check (erased_at is null or num_nonnulls(name, position, contact) = 0)
);
