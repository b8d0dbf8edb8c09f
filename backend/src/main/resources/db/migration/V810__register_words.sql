-- What somebody wrote with a public act stands beside the register, which holds a commitment to it: the words and the salt can
-- be erased, and the log stays as it is. Entries older than this hold such words themselves, and nothing can take them out.
create table register_words (
    entry_id uuid not null,
    text text not null,
    salt text not null,
    constraint register_words_pk primary key (entry_id),
    constraint register_words_entry_fk foreign key (entry_id) references register_entry,
    constraint register_words_salt_form check (salt ~ '^[0-9a-f]{64}$')
);

-- Other words would have another commitment; taking them away is what they are here for.
revoke update, truncate on register_words from "${app}";
