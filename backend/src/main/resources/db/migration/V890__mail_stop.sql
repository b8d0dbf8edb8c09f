-- Whose giver or participant wants no more mails about it; their status page goes on telling them everything. It holds no person.
create table mail_stop (
    object_id uuid not null,
    at timestamptz not null,
    constraint mail_stop_pk primary key (object_id)
);

revoke update, delete, truncate on mail_stop from "${app}";
