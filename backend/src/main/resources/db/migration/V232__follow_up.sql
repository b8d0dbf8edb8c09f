-- What a forum promised with its signature (tindak lanjut): who does it, by when, and how far it is. Public.
create table follow_up (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    item_id uuid not null,
    position integer not null,
    text text not null,
    owner text not null,
    horizon text not null,
    due_on date not null,
    state text not null,
    created_at timestamptz not null,
    version integer not null,
    constraint follow_up_pk primary key (id),
    constraint follow_up_unit_fk foreign key (unit_id) references unit,
    constraint follow_up_forum_fk foreign key (forum_id) references forum,
    constraint follow_up_item_fk foreign key (item_id) references agreement_item,
    constraint follow_up_item_once unique (item_id),
    constraint follow_up_horizon_known check (horizon in ('SHORT', 'MEDIUM', 'LONG')),
    constraint follow_up_state_known check (state in (
        'PLANNED', 'IN_PROGRESS', 'DONE_UNVERIFIED', 'BLOCKED', 'CANCELLED'))
);
create index follow_up_of_forum on follow_up (forum_id, position);
create index follow_up_of_unit on follow_up (unit_id, due_on);

-- Every move and every other due day, with its reason; shown to the public for ever.
create table follow_up_change (
    id uuid not null,
    follow_up_id uuid not null,
    unit_id uuid not null,
    state_before text not null,
    state_after text not null,
    due_before date not null,
    due_after date not null,
    reason text,
    at timestamptz not null,
    by_name text not null,
    constraint follow_up_change_pk primary key (id),
    constraint follow_up_change_of_fk foreign key (follow_up_id) references follow_up,
    constraint follow_up_change_unit_fk foreign key (unit_id) references unit,
    constraint follow_up_change_changes check (state_before <> state_after or due_before <> due_after)
);
create index follow_up_change_of_follow_up on follow_up_change (follow_up_id, id);
revoke update, delete, truncate on follow_up_change from "${app}";
