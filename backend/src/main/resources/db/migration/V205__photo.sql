-- Photos of a session. Their bytes are files that are never published as such: who may see one is asked at every read, so
-- that a photo can be taken back, and removed for good when somebody in it asks for that.
alter table stored_file add column forgotten_at timestamptz;
grant update (forgotten_at) on stored_file to "${app}";

create table session_photo (
    id uuid not null,
    unit_id uuid not null,
    session_id uuid not null,
    image_id uuid not null,
    thumbnail_id uuid not null,
    width integer not null,
    height integer not null,
    -- By the camera's clock, read in the zone of the unit.
    taken_at timestamptz,
    alt text not null,
    shown_at timestamptz,
    stored_at timestamptz not null,
    by_name text not null,
    removed_at timestamptz,
    removed_reason text,
    version integer not null,
    constraint session_photo_pk primary key (id),
    constraint session_photo_unit_fk foreign key (unit_id) references unit,
    constraint session_photo_session_fk foreign key (session_id) references forum_session,
    constraint session_photo_image_fk foreign key (image_id) references stored_file,
    constraint session_photo_thumbnail_fk foreign key (thumbnail_id) references stored_file,
    constraint session_photo_removed_with_reason check ((removed_at is null) = (removed_reason is null)),
    constraint session_photo_removed_is_not_shown check (removed_at is null or shown_at is null)
);
create index session_photo_of_session on session_photo (session_id, id);
