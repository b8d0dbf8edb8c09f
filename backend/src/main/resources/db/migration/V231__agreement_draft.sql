-- The record of agreement of a forum (berita acara) while it is drafted, and what it says once it is signed.
create table agreement_draft (
    forum_id uuid not null,
    unit_id uuid not null,
    -- Leads everybody to the page on which a copy can be verified; printed as a QR code.
    verification_number text not null,
    number text,
    title text not null,
    place text,
    held_on date,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    by_name text not null,
    signed_at timestamptz,
    way text,
    version integer not null,
    constraint agreement_draft_pk primary key (forum_id),
    constraint agreement_draft_forum_fk foreign key (forum_id) references forum,
    constraint agreement_draft_unit_fk foreign key (unit_id) references unit,
    constraint agreement_draft_verified_once unique (verification_number),
    constraint agreement_draft_way_known check (way in ('PAPER', 'SCREEN', 'CERTIFIED'))

);
create index agreement_draft_of_unit on agreement_draft (unit_id, held_on);

-- A row of its table: one problem, one proposal, by when. One row may stand for many lines of the minutes.
create table agreement_item (
    id uuid not null,
    forum_id uuid not null,
    unit_id uuid not null,
    position integer not null,
    problem text not null,
    proposal text,
    follow_up text,
    horizon text,
    amount integer,
    time_unit text,
    owner text,
    constraint agreement_item_pk primary key (id),
    constraint agreement_item_draft_fk foreign key (forum_id) references agreement_draft,
    constraint agreement_item_unit_fk foreign key (unit_id) references unit,
    constraint agreement_item_position_once unique (forum_id, position),
    constraint agreement_item_horizon_known check (horizon in ('SHORT', 'MEDIUM', 'LONG')),
    constraint agreement_item_duration_whole check ((amount is null) = (time_unit is null)),
    constraint agreement_item_time_unit_known check (time_unit in (
        'WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS', 'YEARS'))
);

create table agreement_item_line (
    item_id uuid not null,
    line_id uuid not null,
    unit_id uuid not null,
    constraint agreement_item_line_pk primary key (item_id, line_id),
    constraint agreement_item_line_item_fk foreign key (item_id) references agreement_item,
    constraint agreement_item_line_line_fk foreign key (line_id) references minute_line,
    constraint agreement_item_line_unit_fk foreign key (unit_id) references unit
);
create index agreement_item_line_of_line on agreement_item_line (line_id);

-- Who signs, as the public may know it: in which office, for which element.
create table agreement_signatory (
    id uuid not null,
    forum_id uuid not null,
    unit_id uuid not null,
    position integer not null,
    role text not null,
    element text,
    office text,
    attendance_id uuid,
    constraint agreement_signatory_pk primary key (id),
    constraint agreement_signatory_draft_fk foreign key (forum_id) references agreement_draft,
    constraint agreement_signatory_unit_fk foreign key (unit_id) references unit,
    constraint agreement_signatory_position_once unique (forum_id, position),
    constraint agreement_signatory_role_known check (role in ('HEAD', 'REPRESENTATIVE')),
    constraint agreement_signatory_element_known check (element in (
        'SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA'))
);

-- Person data, apart from it: no public query joins these two.
create table agreement_signatory_person (
    signatory_id uuid not null,
    unit_id uuid not null,
    name text,
    phone text,
    sex text,
    consent_name boolean not null,
    erased_at timestamptz,
    constraint agreement_signatory_person_pk primary key (signatory_id),
    constraint agreement_signatory_person_of_fk foreign key (signatory_id) references agreement_signatory,
    constraint agreement_signatory_person_unit_fk foreign key (unit_id) references unit,
    constraint agreement_signatory_person_sex_known check (sex in ('L', 'P'))
);

create table agreement_signature (
    signatory_id uuid not null,
    unit_id uuid not null,
    image bytea not null,
    sha256 text not null,
    drawn_at timestamptz not null,
    constraint agreement_signature_pk primary key (signatory_id),
    constraint agreement_signature_of_fk foreign key (signatory_id) references agreement_signatory,
    constraint agreement_signature_unit_fk foreign key (unit_id) references unit,
    constraint agreement_signature_size check (octet_length(image) <= 204800)
);

-- After the signing nothing changes; what has to be said is added.
create table agreement_addendum (
    id uuid not null,
    forum_id uuid not null,
    unit_id uuid not null,
    text text not null,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    constraint agreement_addendum_pk primary key (id),
    constraint agreement_addendum_record_fk foreign key (forum_id) references agreement_record,
    constraint agreement_addendum_unit_fk foreign key (unit_id) references unit
);
create index agreement_addendum_of_forum on agreement_addendum (forum_id, id);
revoke update, delete, truncate on agreement_addendum from "${app}";

-- How a unit numbers its records.
create table agreement_settings (
    unit_id uuid not null,
    number_pattern text not null,
    version integer not null,
    constraint agreement_settings_pk primary key (unit_id),
    constraint agreement_settings_unit_fk foreign key (unit_id) references unit
);
