-- Answers kept so that a request sent twice is done once (design: 72 hours, only 2xx).
create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    answer text,
    kept_at timestamptz not null default now(),
    constraint idempotency_key_pk primary key (caller, key)
);
create index idempotency_key_kept_at on idempotency_key (kept_at);
