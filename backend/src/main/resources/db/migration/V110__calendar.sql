-- The days on which the whole country is off. Above units: the same for all of them. A list is read and changed whole,
-- and deadlines name the version they were counted on, so that the days stand in the row of their year.
create table calendar_year (
    id uuid not null,
    year integer not null,
    source text not null,
    note text,
    checked boolean not null,
    holidays jsonb not null,
    changed_at timestamptz not null,
    version integer not null,
    constraint calendar_year_pk primary key (id),
    constraint calendar_year_year unique (year),
    constraint calendar_year_bounds check (year between 2000 and 2199)
);

-- A year that deadlines were counted on does not go away.
revoke delete, truncate on calendar_year from "${app}";
