-- Whom a unit asks: organisations and people of the community (pemangku kepentingan), by the five elements of PEKPPP.
create table stakeholder (
    id uuid not null,
    unit_id uuid not null,
    organisation text not null,
    element text not null,
    region text,
    note text,
    created_at timestamptz not null,
    removed_at timestamptz,
    version integer not null,
    search tsvector not null generated always as (search_document(organisation, region)) stored,
    constraint stakeholder_pk primary key (id),
    constraint stakeholder_unit_fk foreign key (unit_id) references unit,
    constraint stakeholder_element_known check (
        element in ('SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA'))
);
create index stakeholder_of_unit on stakeholder (unit_id, id desc) where removed_at is null;
create index stakeholder_search on stakeholder using gin (search);

-- Who speaks for it. No public query joins this table.
create table stakeholder_person (
    stakeholder_id uuid not null,
    unit_id uuid not null,
    name text,
    position text,
    contact text,
    erased_at timestamptz,
    search tsvector not null generated always as (search_words(name)) stored,
    constraint stakeholder_person_pk primary key (stakeholder_id),
    constraint stakeholder_person_stakeholder_fk foreign key (stakeholder_id) references stakeholder,
    constraint stakeholder_person_unit_fk foreign key (unit_id) references unit,
    constraint stakeholder_person_erased_whole check (erased_at is null or num_nonnulls(name, position, contact) = 0)
);
create index stakeholder_person_search on stakeholder_person using gin (search);
