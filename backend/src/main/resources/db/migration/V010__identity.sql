-- What a login may do in a unit, or in every unit of an institution. A person is issuer + subject, never a name.
create table membership (
    id uuid not null,
    issuer text not null,
    subject text not null,
    name text not null,
    unit_id uuid,
    institution_id uuid,
    role text not null,
    created_at timestamptz not null,
    constraint membership_pk primary key (id),
    constraint membership_role_known check (role in ('DRAFTER', 'MODERATOR', 'HEAD', 'AUDITOR')),
    constraint membership_one_place check ((unit_id is null) <> (institution_id is null)),
    constraint membership_once unique nulls not distinct (issuer, subject, unit_id, institution_id, role)
);
create index membership_unit on membership (unit_id, id desc);
create index membership_institution on membership (institution_id, id desc);

-- Whoever opens it first, within its time, is bound to the role. Only the hash of its secret is kept.
create table joining_link (
    id uuid not null,
    unit_id uuid,
    institution_id uuid,
    role text not null,
    token_hash text not null,
    created_by_name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by_issuer text,
    used_by_subject text,
    constraint joining_link_pk primary key (id),
    constraint joining_link_role_known check (role in ('DRAFTER', 'MODERATOR', 'HEAD', 'AUDITOR')),
    constraint joining_link_one_place check ((unit_id is null) <> (institution_id is null)),
    constraint joining_link_token unique (token_hash)
);
create index joining_link_unit on joining_link (unit_id, id desc);
create index joining_link_institution on joining_link (institution_id, id desc);
