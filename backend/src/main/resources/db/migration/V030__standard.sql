-- A service standard: its revisions, its versions and the text of their 14 components.

create table standard (
    id uuid not null,
    unit_id uuid not null,
    service_id uuid not null,
    code text not null,
    title text not null,
    slug text not null,
    -- Generated, so that no write can forget it.
    search tsvector not null generated always as (search_document(title, code)) stored,
    created_at timestamptz not null,
    version integer not null,
    constraint standard_pk primary key (id),
    constraint standard_unit_fk foreign key (unit_id) references unit,
    constraint standard_service_fk foreign key (service_id) references service,
    constraint standard_code_once unique (unit_id, code),
    constraint standard_slug_once unique (slug)
);
create index standard_of_unit on standard (unit_id, id desc);
create index standard_of_service on standard (service_id, id desc);
create index standard_search on standard using gin (search);

create table revision (
    id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    number integer not null,
    state text not null,
    version integer not null,
    constraint revision_pk primary key (id),
    constraint revision_standard_fk foreign key (standard_id) references standard,
    constraint revision_unit_fk foreign key (unit_id) references unit,
    constraint revision_number_once unique (standard_id, number),
    constraint revision_state_known check (state in (
        'DRAFT', 'IN_CONSULTATION', 'DISCUSSED', 'PUBLISHED_FOR_COMMENT', 'UNDER_REVISION', 'AGREED',
        'ESTABLISHED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'CANCELLED'))
);

-- The names under which a version was put before the public are frozen with its text.
create table standard_version (
    id uuid not null,
    revision_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    number integer not null,
    reason text,
    created_at timestamptz not null,
    created_by_name text not null,
    frozen_at timestamptz,
    frozen_code text,
    frozen_title text,
    frozen_unit_name text,
    content_hash text,
    constraint standard_version_pk primary key (id),
    constraint standard_version_revision_fk foreign key (revision_id) references revision,
    constraint standard_version_standard_fk foreign key (standard_id) references standard,
    constraint standard_version_unit_fk foreign key (unit_id) references unit,
    constraint standard_version_number_once unique (standard_id, number),
    constraint standard_version_first_needs_no_reason check (number = 1 or reason is not null),
    constraint standard_version_frozen_whole check (
        num_nonnulls(frozen_at, frozen_code, frozen_title, frozen_unit_name, content_hash) in (0, 5))
);
-- One text is being written at a time.
create unique index standard_version_one_draft on standard_version (standard_id) where frozen_at is null;

create table component (
    version_id uuid not null,
    code text not null,
    unit_id uuid not null,
    content jsonb not null,
    plain text not null,
    search tsvector not null generated always as (search_words(plain)) stored,
    updated_at timestamptz,
    updated_by_name text,
    version integer not null,
    constraint component_pk primary key (version_id, code),
    constraint component_version_fk foreign key (version_id) references standard_version,
    constraint component_unit_fk foreign key (unit_id) references unit,
    constraint component_code_known check (code in (
        'SD1', 'SD2', 'SD3', 'SD4', 'SD5', 'SD6',
        'MF1', 'MF2', 'MF3', 'MF4', 'MF5', 'MF6', 'MF7', 'MF8'))
);
create index component_search on component using gin (search);

-- What the public has seen never changes, whoever asks. The share lock makes a writer wait for one who is freezing.
create function component_frozen() returns trigger language plpgsql as $$
begin
    perform 1 from standard_version
        where id = case when tg_op = 'DELETE' then old.version_id else new.version_id end and frozen_at is null
        for share;
    if not found then
        raise exception 'the version of this component is frozen' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger component_frozen before insert or update or delete on component
    for each row execute function component_frozen();

create function standard_version_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'this version is frozen' using errcode = 'restrict_violation';
end
$$;
create trigger standard_version_frozen before update or delete on standard_version
    for each row when (old.frozen_at is not null) execute function standard_version_frozen();

-- A draft shown to people without an account. Of the token only its hash is kept.
create table preview_link (
    id uuid not null,
    version_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    token_hash text not null,
    created_by_name text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint preview_link_pk primary key (id),
    constraint preview_link_version_fk foreign key (version_id) references standard_version,
    constraint preview_link_standard_fk foreign key (standard_id) references standard,
    constraint preview_link_unit_fk foreign key (unit_id) references unit,
    constraint preview_link_token_once unique (token_hash),
    constraint preview_link_ends check (expires_at > created_at)
);
create index preview_link_of_standard on preview_link (standard_id, id desc);
