-- A forum, the versions it puts before the public, and every change of its announced course.

create table forum (
    id uuid not null,
    unit_id uuid not null,
    slug text not null,
    title text not null,
    purpose text not null,
    theme text,
    description text,
    method text not null,
    place text,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    state text not null,
    announced_at timestamptz,
    cancelled_reason text,
    -- Generated, so that no write can forget it.
    search tsvector not null generated always as (search_document(
        title, coalesce(theme, '') || ' ' || coalesce(description, '') || ' ' || coalesce(place, ''))) stored,
    created_at timestamptz not null,
    version integer not null,
    constraint forum_pk primary key (id),
    constraint forum_unit_fk foreign key (unit_id) references unit,
    constraint forum_slug_once unique (slug),
    constraint forum_opens_before_it_closes check (opens_at < closes_at),
    constraint forum_purpose_known check (purpose in ('DRAFTING', 'REVIEW', 'EVALUATION', 'POLICY', 'IMPACT')),
    constraint forum_method_known check (method in ('IN_PERSON', 'ONLINE', 'HYBRID')),
    constraint forum_state_known check (state in (
        'PLANNED', 'ANNOUNCED', 'IN_SESSION', 'HELD', 'AGREEMENT_SIGNED', 'RESULTS_PUBLISHED', 'FOLLOW_UP', 'CLOSED',
        'POSTPONED', 'CANCELLED')),
    constraint forum_announced_unless_planned check (announced_at is not null or state in ('PLANNED', 'CANCELLED')),
    constraint forum_cancelled_with_reason check ((state = 'CANCELLED') = (cancelled_reason is not null))
);
create index forum_of_unit on forum (unit_id, opens_at desc, id desc);
create index forum_by_closing on forum (closes_at, id) where announced_at is not null;
create index forum_by_opening on forum (opens_at desc, id desc) where announced_at is not null;
create index forum_search on forum using gin (search);

-- Over time a forum may discuss several versions of a standard, but only one that is not replaced.
create table forum_standard (
    forum_id uuid not null,
    version_id uuid not null,
    standard_id uuid not null,
    unit_id uuid not null,
    position integer not null,
    replaced_at timestamptz,
    constraint forum_standard_pk primary key (forum_id, version_id),
    constraint forum_standard_forum_fk foreign key (forum_id) references forum,
    constraint forum_standard_version_fk foreign key (version_id) references standard_version,
    constraint forum_standard_standard_fk foreign key (standard_id) references standard,
    constraint forum_standard_unit_fk foreign key (unit_id) references unit
);
create unique index forum_standard_one_text on forum_standard (forum_id, standard_id) where replaced_at is null;
create index forum_standard_of_standard on forum_standard (standard_id);

create table window_change (
    id uuid not null,
    forum_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    closes_before timestamptz,
    closes_after timestamptz,
    standard_id uuid,
    version_number integer,
    reason text not null,
    at timestamptz not null,
    by_name text not null,
    constraint window_change_pk primary key (id),
    constraint window_change_forum_fk foreign key (forum_id) references forum,
    constraint window_change_unit_fk foreign key (unit_id) references unit,
    constraint window_change_standard_fk foreign key (standard_id) references standard,
    constraint window_change_kind_known check (kind in ('PROLONGED', 'CLOSED_EARLY', 'CORRECTED')),
    constraint window_change_says_what check (
        case kind when 'CORRECTED' then num_nonnulls(standard_id, version_number) = 2
             else num_nonnulls(closes_before, closes_after) = 2 end)
);
create index window_change_of_forum on window_change (forum_id, id);

-- How many inputs a forum has. The room that keeps the inputs replaces this view with its own counts (V050), so that
-- the list of forums stays one statement and this room knows nothing of that one.
create view forum_counts as
    select null::uuid as forum_id, 0::bigint as published, 0::bigint as answered where false;
