-- Where standards and pledges are shown to people (PP 96/2012 arts 27(1), 30(3); PEKPPP, aspect Kebijakan Pelayanan, indicators
-- 3 and 5), with the photos and screenshots that prove it.
create table publication (
    id uuid not null,
    unit_id uuid not null,
    standard_id uuid,
    pledge_id uuid,
    medium text not null,
    components text[] not null,
    title text not null,
    place text,
    link text,
    shown_from date not null,
    shown_until date,
    recorded_at timestamptz not null,
    by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    version integer not null,
    constraint publication_pk primary key (id),
    constraint publication_unit_fk foreign key (unit_id) references unit,
    constraint publication_standard_fk foreign key (standard_id) references standard,
    constraint publication_pledge_fk foreign key (pledge_id) references pledge,
    constraint publication_of_one check (num_nonnulls(standard_id, pledge_id) = 1),
    constraint publication_components_of_standard check ((standard_id is null) = (components = '{}')),
    constraint publication_days check (shown_until >= shown_from),
    constraint publication_withdrawn_whole check (num_nonnulls(withdrawn_at, withdrawn_reason) in (0, 2)),
    constraint publication_medium_known check (
        medium in ('PRINT', 'SCREEN', 'SOCIAL_MEDIA', 'WEBSITE', 'APPLICATION', 'SIPPN', 'BILLBOARD'))
);
create index publication_of_unit on publication (unit_id, id desc) where withdrawn_at is null;
create index publication_of_standard on publication (standard_id) where withdrawn_at is null;
create index publication_of_pledge on publication (pledge_id) where withdrawn_at is null;

create table publication_proof (
    id uuid not null,
    publication_id uuid not null,
    unit_id uuid not null,
    file_id uuid not null,
    taken_on date not null,
    constraint publication_proof_pk primary key (id),
    constraint publication_proof_publication_fk foreign key (publication_id) references publication,
    constraint publication_proof_file_fk foreign key (file_id) references stored_file
);
create index publication_proof_of_publication on publication_proof (publication_id);
