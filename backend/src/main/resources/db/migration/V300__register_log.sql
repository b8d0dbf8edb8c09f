-- The register as a log that only grows (RFC 9162): which entry stands where, and the hashes of the tree above them.

-- What has been written and has no place yet. A row is added in the act's transaction and goes in the one that gives the
-- entry its place, so that acts wait for nobody.
create table register_waiting (
    entry_id uuid not null,
    constraint register_waiting_pk primary key (entry_id),
    constraint register_waiting_entry_fk foreign key (entry_id) references register_entry
);
insert into register_waiting (entry_id) select id from register_entry;

-- The first entry stands at 0. Each place but the first has the one before it: there are no gaps, whoever writes here.
create table register_leaf (
    leaf_index bigint not null,
    entry_id uuid not null,
    sequenced_at timestamptz not null,
    previous_index bigint generated always as (nullif(leaf_index, 0) - 1) stored,
    constraint register_leaf_pk primary key (leaf_index),
    constraint register_leaf_entry_once unique (entry_id),
    constraint register_leaf_entry_fk foreign key (entry_id) references register_entry,
    constraint register_leaf_without_gaps foreign key (previous_index) references register_leaf (leaf_index),
    constraint register_leaf_from_zero check (leaf_index >= 0)
);

-- Complete subtrees only, which never change: node_index at level l stands for the 2^l leaves from node_index * 2^l on.
create table register_node (
    level smallint not null,
    node_index bigint not null,
    hash bytea not null,
    constraint register_node_pk primary key (level, node_index),
    constraint register_node_hash_form check (octet_length(hash) = 32)
);

revoke update, truncate on register_waiting from "${app}";
revoke update, delete, truncate on register_leaf, register_node from "${app}";
