-- That a promise is kept is proven: what shows it, and that somebody else looked (domain: DONE_UNVERIFIED -> VERIFIED).
alter table follow_up
    -- Issuer and subject of who said that it is done, so that it is another who verifies; never shown.
    add column done_by text,
    drop constraint follow_up_state_known,
    add constraint follow_up_state_known check (state in (
        'PLANNED', 'IN_PROGRESS', 'DONE_UNVERIFIED', 'VERIFIED', 'BLOCKED', 'CANCELLED'));

-- Who carries it may change, too; the one before stays readable.
alter table follow_up_change
    add column owner_before text,
    add column owner_after text,
    drop constraint follow_up_change_changes,
    add constraint follow_up_change_changes check (
        state_before <> state_after or due_before <> due_after or owner_before <> owner_after),
    add constraint follow_up_change_owners_whole check ((owner_before is null) = (owner_after is null));

-- What shows that a promise was kept: a file or an address. Public, and never changed.
create table follow_up_evidence (
    id uuid not null,
    follow_up_id uuid not null,
    unit_id uuid not null,
    title text not null,
    file_id uuid,
    link text,
    at timestamptz not null,
    by_name text not null,
    constraint follow_up_evidence_pk primary key (id),
    constraint follow_up_evidence_of_fk foreign key (follow_up_id) references follow_up,
    constraint follow_up_evidence_unit_fk foreign key (unit_id) references unit,
    constraint follow_up_evidence_file_fk foreign key (file_id) references stored_file,
    constraint follow_up_evidence_is_one check ((file_id is null) <> (link is null))
);
create index follow_up_evidence_of_follow_up on follow_up_evidence (follow_up_id, id);
revoke update, delete, truncate on follow_up_evidence from "${app}";

-- How far it is, in words. Public, and never changed.
create table follow_up_note (
    id uuid not null,
    follow_up_id uuid not null,
    unit_id uuid not null,
    text text not null,
    at timestamptz not null,
    by_name text not null,
    constraint follow_up_note_pk primary key (id),
    constraint follow_up_note_of_fk foreign key (follow_up_id) references follow_up,
    constraint follow_up_note_unit_fk foreign key (unit_id) references unit
);
create index follow_up_note_of_follow_up on follow_up_note (follow_up_id, id);
revoke update, delete, truncate on follow_up_note from "${app}";
