-- Programs that a unit lets call the API. Who they are, Keycloak says; what they may do, stands here and nowhere else.
create table api_client (
    id uuid not null,
    unit_id uuid not null,
    name text not null,
    purpose text not null,
    scopes text[] not null,
    -- Its last day, in the unit's zone.
    ends_on date,
    -- Its account at Keycloak, bound when it was made.
    issuer text not null,
    subject text not null,
    -- The secret is derived from this and the installation's key; it is kept nowhere.
    secret_id uuid not null,
    secret_at timestamptz not null,
    created_by_name text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by_name text,
    -- When Keycloak had followed a revocation.
    disabled_at timestamptz,
    version integer not null,
    constraint api_client_pk primary key (id),
    constraint api_client_unit_fk foreign key (unit_id) references unit (id),
    constraint api_client_login unique (issuer, subject),
    constraint api_client_scopes_known check (cardinality(scopes) > 0
        and scopes <@ array['READ_INTERNAL', 'WRITE_FEEDBACK', 'WRITE_STANDARDS', 'WEBHOOKS'])
);
create index api_client_unit on api_client (unit_id, id desc);
create index api_client_to_disable on api_client (id) where revoked_at is not null and disabled_at is null;

-- Apart from the client, so that calling changes nothing that somebody may be editing.
create table api_client_use (
    client_id uuid not null,
    used_at timestamptz not null,
    constraint api_client_use_pk primary key (client_id),
    constraint api_client_use_client_fk foreign key (client_id) references api_client (id)
);

-- Clients that are being made at Keycloak; what stays here was given up half way and is removed there.
create table api_client_attempt (
    id uuid not null,
    at timestamptz not null,
    constraint api_client_attempt_pk primary key (id)
);
