-- Briefings (sosialisasi): officers of a unit are told which standards hold, and say that they have read and understood
-- them (UU 25/2009; Permenpan RB 15/2014, penerapan).
create table briefing (
    id uuid not null,
    unit_id uuid not null,
    -- In the link that officers get; it opens what they are to read, and no name.
    number text not null,
    title text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text,
    link text,
    leader text not null,
    -- The last day, in the unit's zone, on which who could not come reads and says so.
    readable_until date not null,
    state text not null,
    decided_at timestamptz,
    cancel_reason text,
    recorded_at timestamptz not null,
    by_name text not null,
    version integer not null,
    constraint briefing_pk primary key (id),
    constraint briefing_unit_fk foreign key (unit_id) references unit,
    constraint briefing_number_once unique (number),
    constraint briefing_number_form check (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint briefing_state_known check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint briefing_times check (ends_at > starts_at),
    constraint briefing_decided check ((state = 'PLANNED') = (decided_at is null)),
    constraint briefing_cancelled_with_reason check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index briefing_of_unit on briefing (unit_id, id desc);

-- What it is about: texts of standards that are established, in force or soon to be.
create table briefing_standard (
    id uuid not null,
    briefing_id uuid not null,
    unit_id uuid not null,
    version_id uuid not null,
    constraint briefing_standard_pk primary key (id),
    constraint briefing_standard_briefing_fk foreign key (briefing_id) references briefing,
    constraint briefing_standard_unit_fk foreign key (unit_id) references unit,
    constraint briefing_standard_version_fk foreign key (version_id) references standard_version,
    constraint briefing_standard_once unique (briefing_id, version_id)
);

create table briefing_material (
    id uuid not null,
    briefing_id uuid not null,
    unit_id uuid not null,
    file_id uuid not null,
    constraint briefing_material_pk primary key (id),
    constraint briefing_material_briefing_fk foreign key (briefing_id) references briefing,
    constraint briefing_material_unit_fk foreign key (unit_id) references unit,
    constraint briefing_material_file_fk foreign key (file_id) references stored_file,
    constraint briefing_material_once unique (briefing_id, file_id)
);

-- Somebody who is to know: put on the list by the unit, or by themselves through the link.
create table briefing_officer (
    id uuid not null,
    briefing_id uuid not null,
    unit_id uuid not null,
    number text not null,
    entered_at timestamptz not null,
    -- Who of the unit put them on the list; null for who did so alone.
    by_name text,
    -- When the link was used; from then on the number and its secret are this person's.
    confirmed_at timestamptz,
    present_at timestamptz,
    removed_at timestamptz,
    removed_reason text,
    removed_by_name text,
    version integer not null,
    constraint briefing_officer_pk primary key (id),
    constraint briefing_officer_briefing_fk foreign key (briefing_id) references briefing,
    constraint briefing_officer_unit_fk foreign key (unit_id) references unit,
    constraint briefing_officer_number_once unique (number),
    constraint briefing_officer_number_form check (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint briefing_officer_by_somebody check (num_nonnulls(by_name, confirmed_at) >= 1),
    constraint briefing_officer_removed_whole check (
        num_nonnulls(removed_at, removed_reason, removed_by_name) in (0, 3))
);
create index briefing_officer_of_briefing on briefing_officer (briefing_id, id desc);
create index briefing_officer_of_unit on briefing_officer (unit_id, id desc) where removed_at is null;

-- Who it is. No public query joins this table.
create table briefing_officer_person (
    officer_id uuid not null,
    unit_id uuid not null,
    name text,
    position text,
    nip text,
    erased_at timestamptz,
    constraint briefing_officer_person_pk primary key (officer_id),
    constraint briefing_officer_person_officer_fk foreign key (officer_id) references briefing_officer,
    constraint briefing_officer_person_unit_fk foreign key (unit_id) references unit,
    constraint briefing_officer_person_named check ((erased_at is null) = (name is not null)),
    constraint briefing_officer_person_erased_whole check (erased_at is null or num_nonnulls(position, nip) = 0)
);

-- That somebody has read and understood one text. A later text is another version, so that it has to be read anew.
create table briefing_reading (
    id uuid not null,
    officer_id uuid not null,
    unit_id uuid not null,
    version_id uuid not null,
    read_at timestamptz not null,
    -- Who of the unit noted it, as from a signed sheet; null for who said so alone.
    by_name text,
    constraint briefing_reading_pk primary key (id),
    constraint briefing_reading_officer_fk foreign key (officer_id) references briefing_officer,
    constraint briefing_reading_unit_fk foreign key (unit_id) references unit,
    constraint briefing_reading_version_fk foreign key (version_id) references standard_version,
    constraint briefing_reading_once unique (officer_id, version_id)
);
create index briefing_reading_of_version on briefing_reading (version_id);
