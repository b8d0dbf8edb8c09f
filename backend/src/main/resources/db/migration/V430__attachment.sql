-- Photos and papers that somebody sends along with an input. A row waits for its input for a day, tied to the device or
-- account that sent it by a digest under the server's key; that tie goes when the input has come. Its bytes are a file that is never published
-- as such: who may read it is asked at every read.
create table attachment (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    file_id uuid not null,
    feedback_id uuid,
    -- 1 to 3 within its input.
    place integer,
    -- As its giver calls it, for the office and the giver; gone with the bytes.
    name text,
    -- Of the file as it is kept.
    kind text not null,
    size bigint not null,
    sha256 text not null,
    sender text,
    -- Of the file as it came, so that the same one sent again is known.
    received_sha256 text,
    -- Of the commitment in the register; gone with the bytes.
    salt text,
    -- When a scanner found nothing in it; null where none is configured.
    scanned_at timestamptz,
    stored_at timestamptz not null,
    published_at timestamptz,
    removed_at timestamptz,
    version integer not null,
    constraint attachment_pk primary key (id),
    constraint attachment_unit_fk foreign key (unit_id) references unit,
    constraint attachment_forum_fk foreign key (forum_id) references forum,
    constraint attachment_file_fk foreign key (file_id) references stored_file,
    constraint attachment_feedback_fk foreign key (feedback_id) references feedback,
    constraint attachment_kind_known check (kind in ('PDF', 'JPEG')),
    constraint attachment_name_length check (char_length(name) between 1 and 200),
    constraint attachment_place_known check (place between 1 and 3),
    constraint attachment_one_a_place unique (feedback_id, place),
    constraint attachment_waits_or_belongs check (
        (feedback_id is null) = (place is null)
        and (feedback_id is null) = (sender is not null)
        and (feedback_id is null) = (received_sha256 is not null)
    ),
    constraint attachment_public_belongs check (published_at is null or feedback_id is not null),
    constraint attachment_removed_tells_nothing check (removed_at is null or num_nonnulls(name, salt, published_at) = 0)
);
create index attachment_waiting on attachment (sender) where feedback_id is null;
create index attachment_waiting_since on attachment (stored_at) where feedback_id is null;
create index attachment_kept on attachment (unit_id) where feedback_id is not null and removed_at is null;

-- The public log of moderation also tells which files were shown and taken back.
drop index audit_entry_moderation;
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden')
        and (act <> 'feedback.given' or detail ->> 'kind' is null);
