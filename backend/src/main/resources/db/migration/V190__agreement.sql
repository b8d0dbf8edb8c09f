-- The record of agreement of a forum (berita acara, PP 96/2012 art 26(3)), and the window for comments on the draft
-- that was discussed in it (art 27), which is a forum that follows another.
alter table forum
    add column kind text not null default 'CONSULTATION',
    add column follows_id uuid,
    add constraint forum_kind_known check (kind in ('CONSULTATION', 'COMMENT_WINDOW')),
    add constraint forum_follows_fk foreign key (follows_id) references forum,
    add constraint forum_comments_on_another check ((kind = 'COMMENT_WINDOW') = (follows_id is not null));
create unique index forum_one_comment_window on forum (follows_id);

create table agreement_record (
    forum_id uuid not null,
    unit_id uuid not null,
    signed_on date not null,
    number text,
    document_file_id uuid not null,
    attendance_file_id uuid not null,
    recorded_at timestamptz not null,
    by_name text not null,
    constraint agreement_record_pk primary key (forum_id),
    constraint agreement_record_forum_fk foreign key (forum_id) references forum,
    constraint agreement_record_unit_fk foreign key (unit_id) references unit,
    constraint agreement_record_document_fk foreign key (document_file_id) references stored_file,
    constraint agreement_record_attendance_fk foreign key (attendance_file_id) references stored_file
);
revoke update, delete, truncate on agreement_record from "${app}";
