-- Recordings of sessions: sound or film that is kept here, or an address under which it is kept. As with photos who may
-- hear one is asked at every read, so that it can be taken back, and removed for good.
alter table stored_file drop constraint stored_file_kind_known;
alter table stored_file add constraint stored_file_kind_known check (
    kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'MP3', 'M4A', 'OGG', 'WAV', 'MP4', 'WEBM')
);

create table session_recording (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    title text not null,
    -- What is said in it, for those who do not hear or see it; gone when the recording is removed.
    description text,
    recorded_at timestamptz not null,
    length_seconds integer,
    -- Whether those who spoke were told that it is recorded.
    announced boolean not null,
    link text,
    link_seen_on date,
    file_id uuid,
    -- Of the file as it was kept, so that they can be told after its bytes are gone.
    kind text,
    size bigint,
    sha256 text,
    transcript text,
    published_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    stored_at timestamptz not null,
    by_name text not null,
    removed_at timestamptz,
    removed_reason text,
    version integer not null,
    constraint session_recording_pk primary key (id),
    constraint session_recording_unit_fk foreign key (unit_id) references unit,
    constraint session_recording_session_fk foreign key (session_id) references forum_session,
    constraint session_recording_file_fk foreign key (file_id) references stored_file,
    constraint session_recording_is_here_or_there check (link is null or file_id is null),
    constraint session_recording_link_was_seen check ((link is null) = (link_seen_on is null)),
    constraint session_recording_file_has_facts check (
        (file_id is null) = (kind is null) and (file_id is null) = (size is null) and (file_id is null) = (sha256 is null)
    ),
    constraint session_recording_length_positive check (length_seconds > 0),
    constraint session_recording_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_reason is null)),
    constraint session_recording_withdrawn_is_not_public check (withdrawn_at is null or published_at is null),
    constraint session_recording_removed_with_reason check ((removed_at is null) = (removed_reason is null)),
    constraint session_recording_removed_is_not_public check (removed_at is null or published_at is null)
);
create index session_recording_of_session on session_recording (session_id, id);

-- That a recording was there stays on record.
revoke delete on session_recording from "${app}";
