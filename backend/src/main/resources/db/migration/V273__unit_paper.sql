-- How the papers of a unit look and are numbered, once it has said so: its letterhead, who signs, and a pattern of numbers
-- for each kind of paper.
create table unit_paper_settings (
    unit_id uuid not null,
    -- Of the letterhead, from the top; none: institution and unit.
    lines jsonb not null,
    contact text,
    logo_file_id uuid,
    logo_said text,
    signer_name text,
    signer_position text,
    signer_number text,
    agreement_pattern text not null,
    decree_pattern text not null,
    report_pattern text not null,
    invitation_pattern text not null,
    version integer not null,
    constraint unit_paper_settings_pk primary key (unit_id),
    constraint unit_paper_settings_unit_fk foreign key (unit_id) references unit,
    constraint unit_paper_settings_logo_fk foreign key (logo_file_id) references stored_file,
    constraint unit_paper_settings_logo_said check ((logo_file_id is null) = (logo_said is null))
);
insert into unit_paper_settings (
    unit_id, lines, agreement_pattern, decree_pattern, report_pattern, invitation_pattern, version)
select unit_id, '[]', number_pattern, 'SK-{n}/{romanMonth}/{year}', 'LAP-{n}/FKP/{romanMonth}/{year}',
    'UND-{n}/FKP/{romanMonth}/{year}', 0
from agreement_settings;
drop table agreement_settings;

-- Which numbers were given out, one for each paper; counted within unit, kind and year.
create table unit_paper_number (
    kind text not null,
    subject_id uuid not null,
    unit_id uuid not null,
    year integer not null,
    n integer not null,
    number text not null,
    at timestamptz not null,
    constraint unit_paper_number_pk primary key (kind, subject_id),
    constraint unit_paper_number_unit_fk foreign key (unit_id) references unit,
    constraint unit_paper_number_once unique (unit_id, kind, year, n),
    constraint unit_paper_number_kind_known check (kind in ('AGREEMENT', 'DECREE', 'REPORT', 'INVITATION'))
);
revoke update, delete, truncate on unit_paper_number from "${app}";
insert into unit_paper_number (kind, subject_id, unit_id, year, n, number, at)
select 'AGREEMENT', forum_id, unit_id, extract(year from held_on),
    row_number() over (partition by unit_id, extract(year from held_on) order by created_at, forum_id),
    coalesce(number, ''), created_at
from agreement_draft where held_on is not null;
