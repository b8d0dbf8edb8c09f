-- Files that are written while nobody waits. The bytes lie in the folder of files, under the row's id; both go after days.
create table export_job (
    id uuid not null,
    unit_id uuid not null,
    data_set text not null,
    format text not null,
    language text not null,
    filter jsonb not null,
    state text not null,
    rows_done bigint not null,
    rows_total bigint,
    by_issuer text not null,
    by_subject text not null,
    requested_at timestamptz not null,
    attempt uuid,
    attempts integer not null,
    beat_at timestamptz,
    ended_at timestamptz,
    size bigint,
    failure text,
    version integer not null,
    constraint export_job_pk primary key (id),
    constraint export_job_unit_fk foreign key (unit_id) references unit,
    constraint export_job_format_known check (format in ('CSV', 'XLSX', 'JSONL')),
    constraint export_job_language_known check (language in ('id', 'en')),
    constraint export_job_state_known check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    constraint export_job_at_work check (
        (state = 'RUNNING') = (attempt is not null) and (attempt is null) = (beat_at is null)),
    constraint export_job_ended check ((state in ('DONE', 'FAILED')) = (ended_at is not null)),
    constraint export_job_done_with_size check ((state = 'DONE') = (size is not null))
);
create index export_job_of_person on export_job (unit_id, by_issuer, by_subject, id desc);
create index export_job_to_do on export_job (id) where state in ('QUEUED', 'RUNNING');
create index export_job_ended_at on export_job (ended_at) where ended_at is not null;
