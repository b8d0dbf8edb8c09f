-- From what the first text of a standard was made, so that those who wrote that are credited for ever.

create table version_origin (
    version_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    source_version_id uuid,
    template_code text,
    -- As it was called then.
    label text not null,
    at timestamptz not null,
    constraint version_origin_pk primary key (version_id),
    constraint version_origin_version_fk foreign key (version_id) references standard_version,
    constraint version_origin_source_fk foreign key (source_version_id) references standard_version,
    constraint version_origin_unit_fk foreign key (unit_id) references unit,
    constraint version_origin_kind_known check (kind in ('OWN_STANDARD', 'OTHER_UNIT', 'TEMPLATE')),
    constraint version_origin_one_source check (
        num_nonnulls(source_version_id, template_code) = 1 and (kind = 'TEMPLATE') = (template_code is not null))
);
revoke update, delete, truncate on version_origin from "${app}";
