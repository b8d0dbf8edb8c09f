-- What other systems call our units, services and standards. Within a unit, or of units within the instance, a name of a
-- source is one thing's; a thing has at most one name from each source.
create table external_id (
    kind text not null,
    unit_id uuid not null,
    source text not null,
    external_id text not null,
    object_id uuid not null,
    given_at timestamptz not null default now(),
    constraint external_id_pk primary key (object_id, source),
    constraint external_id_unit_fk foreign key (unit_id) references unit,
    constraint external_id_kind_known check (kind in ('UNIT', 'SERVICE', 'STANDARD')),
    constraint external_id_of_a_unit_itself check (kind <> 'UNIT' or object_id = unit_id)
);
create unique index external_id_once on external_id (unit_id, kind, source, external_id) where kind <> 'UNIT';
create unique index external_unit_id_once on external_id (source, external_id) where kind = 'UNIT';
