-- Files of units; their bytes lie in a folder, named by sha256. Where there is a row, there is the whole file.
create table stored_file (
    id uuid not null,
    unit_id uuid not null,
    name text not null,
    kind text not null,
    size bigint not null,
    sha256 text not null,
    stored_at timestamptz not null,
    published_at timestamptz,
    constraint stored_file_pk primary key (id),
    constraint stored_file_unit_fk foreign key (unit_id) references unit (id),
    constraint stored_file_kind_known check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    constraint stored_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
create index stored_file_unit on stored_file (unit_id, id desc);

-- A file lasts as it is: only when it came before the public is still to be written.
revoke update, delete on stored_file from "${app}";
grant update (published_at) on stored_file to "${app}";
