-- Proofs of work that have let a request through; each counts once.
create table spent_challenge (
    challenge text not null,
    expires_at timestamptz not null,
    constraint spent_challenge_pk primary key (challenge)
);
create index spent_challenge_expires_at on spent_challenge (expires_at);
