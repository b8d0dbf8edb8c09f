-- What the public says, what the office answers, and apart from both the person who said it.

-- What the office made of one or many inputs. It is never changed: a later answer is another row.
create table response (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    outcome text not null,
    reason_code text,
    text text,
    redirect_channel text,
    tracking_id text,
    responded_at timestamptz not null,
    unit_name text not null,
    by_issuer text not null,
    by_subject text not null,
    by_name text not null,
    constraint response_pk primary key (id),
    constraint response_unit_fk foreign key (unit_id) references unit,
    constraint response_forum_fk foreign key (forum_id) references forum,
    constraint response_outcome_known check (
        outcome in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'REDIRECTED')),
    constraint response_reason_known check (reason_code in (
        'LEGAL_LIMIT', 'NO_AUTHORITY', 'BUDGET', 'CAPACITY', 'ALREADY_MET', 'OUT_OF_SCOPE', 'EVIDENCE_LACKING')),
    constraint response_says_why check (outcome = 'ACCEPTED' or num_nonnulls(reason_code, text) = 2),
    constraint response_says_where check ((outcome = 'REDIRECTED') = (redirect_channel is not null)),
    constraint response_tracks_what_is_redirected check (tracking_id is null or redirect_channel is not null)
);
create index response_of_unit on response (unit_id, id desc);
create index response_of_forum on response (forum_id, id desc);

-- The components that the office changed because of it.
create table response_component (
    response_id uuid not null,
    standard_id uuid not null,
    code text not null,
    unit_id uuid not null,
    constraint response_component_pk primary key (response_id, standard_id, code),
    constraint response_component_response_fk foreign key (response_id) references response,
    constraint response_component_standard_fk foreign key (standard_id) references standard,
    constraint response_component_unit_fk foreign key (unit_id) references unit
);

create table feedback (
    id uuid not null,
    unit_id uuid not null,
    forum_id uuid not null,
    standard_id uuid,
    version_id uuid,
    kind text not null,
    element text,
    organisation text,
    text text not null,
    language text not null,
    channel text not null,
    state text not null,
    receipt_number text not null,
    submitted_at timestamptz not null,
    edited_at timestamptz,
    -- When it first became public; a hidden input goes back to where it came from.
    published_at timestamptz,
    -- Only with the giver's recorded consent.
    shown_name text,
    author_issuer text,
    author_subject text,
    hidden_reason text,
    hidden_at timestamptz,
    withdrawn_at timestamptz,
    -- The current answer; response_feedback knows all.
    response_id uuid,
    search tsvector not null generated always as (search_words(text)) stored,
    version integer not null,
    constraint feedback_pk primary key (id),
    constraint feedback_unit_fk foreign key (unit_id) references unit,
    constraint feedback_forum_fk foreign key (forum_id) references forum,
    constraint feedback_standard_fk foreign key (standard_id) references standard,
    constraint feedback_version_of_forum_fk foreign key (forum_id, version_id) references forum_standard,
    constraint feedback_response_fk foreign key (response_id) references response,
    constraint feedback_receipt_once unique (receipt_number),
    constraint feedback_receipt_form check (receipt_number ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    constraint feedback_on_one_version check ((standard_id is null) = (version_id is null)),
    constraint feedback_kind_known check (kind in (
        'SUPPORT', 'OBJECTION', 'SUGGESTION', 'QUESTION', 'CORRECTION', 'APPRECIATION', 'COMPLAINT')),
    constraint feedback_element_known check (element in (
        'SERVICE_USER', 'EXPERT_ACADEMIC', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
    constraint feedback_language_known check (language in ('id', 'en')),
    constraint feedback_channel_known check (channel in ('ONLINE_FORM')),
    constraint feedback_state_known check (state in ('RECEIVED', 'HELD', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN')),
    constraint feedback_author_whole check ((author_issuer is null) = (author_subject is null)),
    constraint feedback_published_since check (state <> 'PUBLISHED' or published_at is not null),
    constraint feedback_hidden_with_reason check (
        (hidden_reason is null) = (hidden_at is null) and (state <> 'HIDDEN' or hidden_reason is not null)),
    constraint feedback_hidden_reason_known check (
        hidden_reason in ('SPAM', 'ABUSE', 'PERSONAL_DATA', 'OFF_TOPIC')),
    constraint feedback_withdrawn_since check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint feedback_text_length check (char_length(text) between 1 and 5000)
);
create index feedback_public on feedback (forum_id, id desc) where state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN');
create index feedback_public_on_standard on feedback (forum_id, standard_id, id desc)
    where state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN');
create index feedback_of_unit on feedback (unit_id, id desc);
create index feedback_of_author on feedback (author_issuer, author_subject, id desc) where author_subject is not null;
create index feedback_answered_by on feedback (response_id) where response_id is not null;
create index feedback_search on feedback using gin (search);

create table feedback_component (
    feedback_id uuid not null,
    version_id uuid not null,
    code text not null,
    unit_id uuid not null,
    constraint feedback_component_pk primary key (feedback_id, code),
    constraint feedback_component_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_component_component_fk foreign key (version_id, code) references component,
    constraint feedback_component_unit_fk foreign key (unit_id) references unit
);
create index feedback_component_of_version on feedback_component (version_id, code, feedback_id desc);

-- Every text an input ever had, the current one included.
create table feedback_text (
    feedback_id uuid not null,
    number integer not null,
    unit_id uuid not null,
    text text not null,
    written_at timestamptz not null,
    constraint feedback_text_pk primary key (feedback_id, number),
    constraint feedback_text_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_text_unit_fk foreign key (unit_id) references unit
);

-- Who said it, as far as they told. No public query joins this table.
create table feedback_person (
    feedback_id uuid not null,
    unit_id uuid not null,
    name text,
    contact text,
    consent_show_name boolean not null,
    consent_text text,
    consent_at timestamptz,
    erased_at timestamptz,
    constraint feedback_person_pk primary key (feedback_id),
    constraint feedback_person_feedback_fk foreign key (feedback_id) references feedback,
    constraint feedback_person_unit_fk foreign key (unit_id) references unit,
    constraint feedback_person_consent_recorded check (
        not consent_show_name or num_nonnulls(consent_text, consent_at) = 2),
    constraint feedback_person_erased_whole check (erased_at is null or num_nonnulls(name, contact) = 0)
);

-- The office asks back, the giver answers: two levels, no more.
create table message (
    id uuid not null,
    feedback_id uuid not null,
    unit_id uuid not null,
    official boolean not null,
    text text not null,
    written_at timestamptz not null,
    by_name text,
    answers_id uuid,
    constraint message_pk primary key (id),
    constraint message_feedback_fk foreign key (feedback_id) references feedback,
    constraint message_unit_fk foreign key (unit_id) references unit,
    constraint message_answers_fk foreign key (answers_id) references message,
    constraint message_answered_once unique (answers_id),
    constraint message_two_levels check (official = (answers_id is null))
);
create index message_of_feedback on message (feedback_id, id);

-- Which inputs an answer answered when it was given.
create table response_feedback (
    response_id uuid not null,
    feedback_id uuid not null,
    unit_id uuid not null,
    constraint response_feedback_pk primary key (response_id, feedback_id),
    constraint response_feedback_response_fk foreign key (response_id) references response,
    constraint response_feedback_feedback_fk foreign key (feedback_id) references feedback,
    constraint response_feedback_unit_fk foreign key (unit_id) references unit
);
create index response_feedback_of_feedback on response_feedback (feedback_id);

-- The room of forums reads the numbers it lists here, and knows nothing of this room.
create or replace view forum_counts as
    select forum_id, count(*) as published, count(response_id) as answered
    from feedback
    where state = 'PUBLISHED'
    group by forum_id;
