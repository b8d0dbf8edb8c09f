-- Who wants to hear of a forum, a standard or a unit: by e-mail, as an account, or by a link alone.
create table follower (
    id uuid not null,
    number text not null,
    -- The account that follows; taken away with the follower. None for who follows by e-mail or by a link.
    issuer text,
    subject text,
    language text not null,
    rhythm text not null,
    -- When what was collected goes out next; null where nothing is collected.
    digest_at timestamptz,
    created_at timestamptz not null,
    -- The follower with the same address that this one became a part of: its links still open something.
    merged_into uuid,
    constraint follower_pk primary key (id),
    constraint follower_number_once unique (number),
    constraint follower_account_once unique (issuer, subject),
    constraint follower_account_whole check ((issuer is null) = (subject is null)),
    constraint follower_merged_fk foreign key (merged_into) references follower,
    constraint follower_language_known check (language in ('id', 'en')),
    constraint follower_rhythm_known check (rhythm in ('EACH', 'DAILY', 'WEEKLY'))
);
create index follower_digest on follower (digest_at) where digest_at is not null;
create index follower_merged on follower (merged_into) where merged_into is not null;

-- Person data, apart from it. Nothing goes there before it was confirmed, but the question whether it is wanted.
create table follower_address (
    follower_id uuid not null,
    address text not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    constraint follower_address_pk primary key (follower_id),
    constraint follower_address_follower_fk foreign key (follower_id) references follower
);
create unique index follower_address_once on follower_address (lower(address)) where confirmed_at is not null;
create index follower_address_asked on follower_address (lower(address), asked_at);

create table follow (
    follower_id uuid not null,
    kind text not null,
    object_id uuid not null,
    -- What happened before is not told.
    since timestamptz not null,
    constraint follow_pk primary key (follower_id, object_id),
    constraint follow_follower_fk foreign key (follower_id) references follower,
    constraint follow_kind_known check (kind in ('FORUM', 'STANDARD', 'UNIT'))
);
create index follow_of_object on follow (object_id, follower_id);

-- What happened, once whoever noticed it: the key says so. Told to its followers in order, some at a time.
create table follow_news (
    id uuid not null,
    key text not null,
    topic text not null,
    unit_id uuid not null,
    -- Whose followers hear of it: the forums, the standards and the unit.
    objects uuid[] not null,
    payload jsonb not null,
    at timestamptz not null,
    -- From then on it is no news any more.
    good_until timestamptz not null,
    told_through uuid,
    told_at timestamptz,
    constraint follow_news_pk primary key (id),
    constraint follow_news_once unique (key),
    constraint follow_news_unit_fk foreign key (unit_id) references unit
);
create index follow_news_to_tell on follow_news (at, id) where told_at is null;

-- That a follower was told, once; on their page, and by the message it went into.
create table follow_notice (
    follower_id uuid not null,
    news_id uuid not null,
    at timestamptz not null,
    message_id uuid,
    constraint follow_notice_pk primary key (follower_id, news_id),
    constraint follow_notice_follower_fk foreign key (follower_id) references follower,
    constraint follow_notice_news_fk foreign key (news_id) references follow_news
);

-- What helps nobody any more once it is late is not sent late.
alter table outbox_entry add column good_until timestamptz;
-- Nobody was ever written to about these; followers have their own news now.
delete from outbox_entry where topic = 'forum.announced';
-- A unit sees how many of its messages wait, went out or failed.
create index outbox_entry_of_unit on outbox_entry (unit_id, at);
