-- What is seen of a unit among many, a row for each year: the running year's is counted again after each act and each day, and
-- stays as it was counted last when the year is over. A reckoned row is of a year before the unit was counted: only what has a
-- date could be found.
create table unit_picture (
    unit_id uuid not null,
    year integer not null,
    institution_id uuid not null,
    -- Province of the first region it serves.
    region text,
    counted_on date not null,
    reckoned boolean not null,
    services integer not null,
    covered integer not null,
    in_force integer not null,
    standards text not null,
    forum_on date,
    agreed_on date,
    forum text not null,
    looked_at_on date,
    review text not null,
    promised integer,
    overdue integer,
    follow_ups text not null,
    survey_until date,
    survey_index numeric(5, 2),
    survey text not null,
    certificates integer not null,
    certificate text not null,
    -- For members of the unit alone.
    waiting integer,
    inputs text not null,
    constraint unit_picture_pk primary key (unit_id, year),
    constraint unit_picture_unit_fk foreign key (unit_id) references unit on delete cascade,
    constraint unit_picture_institution_fk foreign key (institution_id) references institution
);
create index unit_picture_of_institution on unit_picture (year, institution_id, unit_id desc);
create index unit_picture_of_region on unit_picture (year, region, unit_id desc);

-- How far the counting has come: from which act on it looks the next time, and when it counted anything last.
create table unit_picture_count (
    single boolean not null default true,
    seen_id uuid,
    counted_at timestamptz,
    constraint unit_picture_count_pk primary key (single),
    constraint unit_picture_count_one check (single)
);
insert into unit_picture_count default values;
