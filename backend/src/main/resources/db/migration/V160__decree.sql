-- Decrees (SK, keputusan) by which a unit establishes standards (PP 96/2012 art 27(4)), one for many standards, each of
-- them an annex; and pledges (maklumat pelayanan, art 30) to keep what was established.
create table decree (
    id uuid not null,
    unit_id uuid not null,
    title text not null,
    number text,
    place text,
    signer_name text,
    signer_position text,
    considerations jsonb not null,
    legal_bases jsonb not null,
    in_force_from date,
    revokes_id uuid,
    revokes_text text,
    created_at timestamptz not null,
    created_by_name text not null,
    signed_on date,
    signed_at timestamptz,
    signed_by_name text,
    -- The head of the paper as it was signed; the unit may have another name or address since.
    letterhead jsonb,
    file_id uuid,
    pdf_file_id uuid,
    docx_file_id uuid,
    version integer not null,
    constraint decree_pk primary key (id),
    constraint decree_unit_fk foreign key (unit_id) references unit,
    constraint decree_revokes_fk foreign key (revokes_id) references decree,
    constraint decree_file_fk foreign key (file_id) references stored_file,
    constraint decree_pdf_fk foreign key (pdf_file_id) references stored_file,
    constraint decree_docx_fk foreign key (docx_file_id) references stored_file,
    constraint decree_signed_whole check (
        num_nonnulls(signed_on, signed_at, signed_by_name, letterhead, file_id, pdf_file_id, docx_file_id) in (0, 7)
        and (signed_at is null
             or num_nonnulls(number, place, signer_name, signer_position, in_force_from) = 5)),
    constraint decree_in_force_not_before check (signed_on is null or in_force_from >= signed_on)
);
create index decree_of_unit on decree (unit_id, id desc);
create unique index decree_number_once on decree (unit_id, number) where signed_at is not null;
-- An older decree is revoked once.
create unique index decree_revoked_once on decree (revokes_id) where signed_at is not null;

create table decree_standard (
    decree_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    -- From 1, in the order of the annexes.
    annex integer not null,
    -- The text that was established; none until the decree is signed.
    version_id uuid,
    constraint decree_standard_pk primary key (decree_id, standard_id),
    constraint decree_standard_decree_fk foreign key (decree_id) references decree,
    constraint decree_standard_standard_fk foreign key (standard_id) references standard,
    constraint decree_standard_unit_fk foreign key (unit_id) references unit,
    constraint decree_standard_version_fk foreign key (version_id) references standard_version
);
create index decree_standard_of_standard on decree_standard (standard_id);

create table pledge (
    id uuid not null,
    unit_id uuid not null,
    decree_id uuid not null,
    place text,
    signer_name text,
    signer_position text,
    created_at timestamptz not null,
    created_by_name text not null,
    signed_on date,
    signed_at timestamptz,
    signed_by_name text,
    letterhead jsonb,
    file_id uuid,
    pdf_file_id uuid,
    docx_file_id uuid,
    version integer not null,
    constraint pledge_pk primary key (id),
    constraint pledge_unit_fk foreign key (unit_id) references unit,
    constraint pledge_decree_fk foreign key (decree_id) references decree,
    constraint pledge_file_fk foreign key (file_id) references stored_file,
    constraint pledge_pdf_fk foreign key (pdf_file_id) references stored_file,
    constraint pledge_docx_fk foreign key (docx_file_id) references stored_file,
    constraint pledge_signed_whole check (
        num_nonnulls(signed_on, signed_at, signed_by_name, letterhead, file_id, pdf_file_id, docx_file_id) in (0, 7)
        and (signed_at is null or num_nonnulls(place, signer_name, signer_position) = 3))
);
create index pledge_of_unit on pledge (unit_id, id desc);
create index pledge_of_decree on pledge (decree_id, id desc);
