-- Words that a unit uses in many answers.
create table answer_template (
    id uuid not null,
    unit_id uuid not null,
    title text not null,
    text text not null,
    text_en text,
    component text,
    by_name text not null,
    changed_at timestamptz not null,
    version integer not null,
    constraint answer_template_pk primary key (id),
    constraint answer_template_unit_fk foreign key (unit_id) references unit
);
create index answer_template_of_unit on answer_template (unit_id, id);
