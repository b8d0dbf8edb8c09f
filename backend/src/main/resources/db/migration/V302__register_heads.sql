-- Every key that has signed a head, so that old heads can be checked after a new key has come.
create table register_key (
    key_id text not null,
    public_key text not null,
    since timestamptz not null,
    constraint register_key_pk primary key (key_id),
    constraint register_key_id_form check (key_id ~ '^[0-9a-f]{32}$')
);

-- What the register was at a time, signed: one head each time it has grown, and one a day that is published.
create table register_head (
    id uuid not null,
    tree_size bigint not null,
    root text not null,
    at timestamptz not null,
    key_id text not null,
    signature text not null,
    -- For which it was published; absent for those that the register has grown past within a day.
    day date,
    constraint register_head_pk primary key (id),
    constraint register_head_key_fk foreign key (key_id) references register_key,
    constraint register_head_once_a_day unique (day),
    constraint register_head_root_form check (root ~ '^[0-9a-f]{64}$')
);
create index register_head_newest on register_head (tree_size desc, id desc);

revoke update, delete, truncate on register_key, register_head from "${app}";
