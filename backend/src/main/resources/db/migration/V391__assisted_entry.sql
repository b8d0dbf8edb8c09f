-- What a person wrote on the printed form and somebody of the office typed in for them.
create table assisted_entry (
    feedback_id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    form_number text,
    -- The original in its writer's hand, for the office only; gone once the writer's data are erased.
    file_id uuid,
    typed_by text not null,
    confirmed_at timestamptz not null,
    constraint assisted_entry_pk primary key (feedback_id),
    constraint assisted_entry_feedback_fk foreign key (feedback_id) references feedback,
    constraint assisted_entry_unit_fk foreign key (unit_id) references unit,
    constraint assisted_entry_forum_fk foreign key (forum_id) references forum,
    constraint assisted_entry_file_fk foreign key (file_id) references stored_file,
    constraint assisted_entry_form_once unique (forum_id, form_number),
    constraint assisted_entry_form_number_form check (form_number ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);
-- It is erased with the data of its writer.
create unique index assisted_entry_original_once on assisted_entry (file_id) where file_id is not null;
