-- A second person reads what was drafted, before the head agrees to it.

create table version_author (
    version_id uuid not null,
    issuer text not null,
    subject text not null,
    unit_id uuid not null,
    wrote_at timestamptz not null,
    constraint version_author_pk primary key (version_id, issuer, subject),
    constraint version_author_version_fk foreign key (version_id) references standard_version,
    constraint version_author_unit_fk foreign key (unit_id) references unit
);

create table remark (
    id uuid not null,
    version_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    code text,
    text text not null,
    by_name text not null,
    at timestamptz not null,
    settled_at timestamptz,
    settled_by_name text,
    constraint remark_pk primary key (id),
    constraint remark_version_fk foreign key (version_id) references standard_version,
    constraint remark_component_fk foreign key (version_id, code) references component,
    constraint remark_standard_fk foreign key (standard_id) references standard,
    constraint remark_unit_fk foreign key (unit_id) references unit,
    constraint remark_settled_whole check ((settled_at is null) = (settled_by_name is null))
);
create index remark_of_standard on remark (standard_id, id desc);

create table review (
    id uuid not null,
    version_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    outcome text not null,
    text text,
    by_issuer text not null,
    by_subject text not null,
    by_name text not null,
    at timestamptz not null,
    constraint review_pk primary key (id),
    constraint review_version_fk foreign key (version_id) references standard_version,
    constraint review_standard_fk foreign key (standard_id) references standard,
    constraint review_unit_fk foreign key (unit_id) references unit,
    constraint review_outcome_known check (outcome in ('READY', 'NEEDS_WORK'))
);
create index review_of_standard on review (standard_id, id desc);
create index review_of_version on review (version_id, id desc);
revoke update, delete, truncate on review from "${app}";
