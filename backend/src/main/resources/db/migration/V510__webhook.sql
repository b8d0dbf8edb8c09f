-- Where a unit has changes of public records sent. The secret that signs them follows from the id and the generation.
create table webhook (
    id uuid not null,
    unit_id uuid not null,
    url text not null,
    types text[] not null,
    scope text not null,
    description text,
    enabled boolean not null,
    disabled_reason text,
    disabled_at timestamptz,
    generation integer not null,
    rotated_at timestamptz,
    by_name text not null,
    made_at timestamptz not null,
    version integer not null,
    constraint webhook_pk primary key (id),
    constraint webhook_unit_fk foreign key (unit_id) references unit,
    constraint webhook_scope_known check (scope in ('OWN_UNIT', 'ALL_UNITS')),
    constraint webhook_off_for_a_reason check (enabled = (disabled_reason is null)),
    constraint webhook_off_since check (enabled = (disabled_at is null))
);
create index webhook_of_unit on webhook (unit_id, id);

-- How far each has been told, and who is telling it. Apart from the webhook, since it moves with every delivery.
create table webhook_progress (
    webhook_id uuid not null,
    position bigint not null,
    holder uuid,
    held_until timestamptz,
    rests_until timestamptz,
    failures integer not null default 0,
    failing_since timestamptz,
    accepted_at timestamptz,
    constraint webhook_progress_pk primary key (webhook_id),
    constraint webhook_progress_webhook_fk foreign key (webhook_id) references webhook on delete cascade
);

-- One message for one webhook. What it says is read anew for each attempt, so that nothing leaves that is public no more.
-- The id follows from webhook and change: the same for as long as both last, whatever was cleared away meanwhile.
create table webhook_delivery (
    id uuid not null,
    webhook_id uuid not null,
    unit_id uuid not null,
    position bigint,
    type text,
    object_id uuid,
    state text not null,
    tries integer not null default 0,
    made_at timestamptz not null,
    due_at timestamptz,
    done_at timestamptz,
    constraint webhook_delivery_pk primary key (id),
    constraint webhook_delivery_webhook_fk foreign key (webhook_id) references webhook on delete cascade,
    constraint webhook_delivery_change_fk foreign key (position) references open_change (position),
    constraint webhook_delivery_state_known check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    constraint webhook_delivery_of_change check ((position is null) = (type is null))
);
create index webhook_delivery_due on webhook_delivery (webhook_id, due_at) where state = 'WAITING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, made_at desc, id desc);
create index webhook_delivery_done on webhook_delivery (coalesce(done_at, made_at)) where due_at is null;

create table webhook_attempt (
    id uuid not null,
    delivery_id uuid not null,
    unit_id uuid not null,
    at timestamptz not null,
    millis integer not null,
    status integer,
    failure text,
    answer text,
    constraint webhook_attempt_pk primary key (id),
    constraint webhook_attempt_delivery_fk foreign key (delivery_id) references webhook_delivery on delete cascade
);
create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, at);
