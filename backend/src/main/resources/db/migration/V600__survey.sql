-- Satisfaction surveys (SKM) of a unit or of one of its services.
create table survey (
    id uuid not null,
    unit_id uuid not null,
    service_id uuid,
    slug text not null,
    title text not null,
    title_en text,
    period_from date not null,
    period_to date not null,
    opens_on date,
    closes_on date,
    -- Where it asks otherwise than everybody: element, id, en.
    questions jsonb not null,
    profile_questions text[] not null,
    answer_rule text not null,
    population integer,
    rounded_weight boolean not null,
    by_name text not null,
    made_at timestamptz not null,
    published_at timestamptz,
    version integer not null,
    constraint survey_pk primary key (id),
    constraint survey_unit_fk foreign key (unit_id) references unit,
    constraint survey_service_fk foreign key (service_id) references service,
    constraint survey_slug unique (slug),
    constraint survey_period check (period_from <= period_to),
    constraint survey_days check ((opens_on is null) = (closes_on is null)
        and (opens_on is null or (period_from <= opens_on and opens_on <= closes_on and closes_on <= period_to))),
    constraint survey_rule_known check (answer_rule in ('ONE_PER_DEVICE', 'ONE_PER_TOKEN', 'FREE')),
    constraint survey_population_some check (population > 0)
);
create index survey_of_unit on survey (unit_id, id desc);

-- One row for each response. Who or what device gave it stands nowhere in it, nor at what time: its id is a random one.
create table survey_response (
    id uuid not null,
    unit_id uuid not null,
    survey_id uuid not null,
    channel text not null,
    answered_on date not null,
    -- U1 to U9, each 1 to 4.
    answers smallint[] not null,
    sex text,
    age text,
    education text,
    occupation text,
    comment text,
    -- The number on a paper or in another form's list.
    reference text,
    entered_by text,
    removed_at timestamptz,
    removed_by text,
    removal_reason text,
    constraint survey_response_pk primary key (id),
    constraint survey_response_survey_fk foreign key (survey_id) references survey,
    constraint survey_response_unit_fk foreign key (unit_id) references unit,
    constraint survey_response_channel_known check (channel in ('ONLINE', 'QR', 'KIOSK', 'PAPER', 'IMPORT')),
    constraint survey_response_nine check (array_length(answers, 1) = 9 and 1 <= all (answers) and 4 >= all (answers)),
    constraint survey_response_removal check ((removed_at is null) = (removal_reason is null))
);
create index survey_response_of_survey on survey_response (survey_id, answered_on desc, id desc);
create unique index survey_response_reference_once on survey_response (survey_id, reference)
    where reference is not null and removed_at is null;

-- Which devices have answered, apart from what they said. The digest is another one in every survey.
create table survey_device (
    survey_id uuid not null,
    digest text not null,
    unit_id uuid not null,
    constraint survey_device_pk primary key (survey_id, digest),
    constraint survey_device_survey_fk foreign key (survey_id) references survey
);

-- One-time tokens that a unit prints. The secret of a token follows from its number; by which one was answered is kept nowhere.
create table survey_token_batch (
    id uuid not null,
    unit_id uuid not null,
    survey_id uuid not null,
    size integer not null,
    by_name text not null,
    made_at timestamptz not null,
    constraint survey_token_batch_pk primary key (id),
    constraint survey_token_batch_survey_fk foreign key (survey_id) references survey,
    constraint survey_token_batch_unit_fk foreign key (unit_id) references unit
);
create index survey_token_batch_of_survey on survey_token_batch (survey_id, id desc);
create table survey_token (
    survey_id uuid not null,
    number text not null,
    batch_id uuid not null,
    unit_id uuid not null,
    used boolean not null,
    constraint survey_token_pk primary key (survey_id, number),
    constraint survey_token_batch_fk foreign key (batch_id) references survey_token_batch,
    constraint survey_token_number_form check (number ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);
create index survey_token_of_batch on survey_token (batch_id, number);

-- Sums that grow with each response, in stripes, so that nobody who answers waits for another. Place (e - 1) * 4 + s of
-- counts is how often element e got s. A removal is counted down in whatever stripe, so that a single one may be negative.
create table survey_tally (
    survey_id uuid not null,
    channel text not null,
    month date not null,
    stripe smallint not null,
    unit_id uuid not null,
    n integer not null,
    counts integer[] not null,
    constraint survey_tally_pk primary key (survey_id, channel, month, stripe),
    constraint survey_tally_survey_fk foreign key (survey_id) references survey,
    constraint survey_tally_counts check (array_length(counts, 1) = 36)
);
create table survey_profile_tally (
    survey_id uuid not null,
    question text not null,
    answer text not null,
    stripe smallint not null,
    unit_id uuid not null,
    n integer not null,
    counts integer[] not null,
    constraint survey_profile_tally_pk primary key (survey_id, question, answer, stripe),
    constraint survey_profile_tally_survey_fk foreign key (survey_id) references survey,
    constraint survey_profile_tally_counts check (array_length(counts, 1) = 36)
);

-- Results as they were when they were published, never changed.
create table survey_publication (
    id uuid not null,
    unit_id uuid not null,
    survey_id uuid not null,
    number integer not null,
    results jsonb not null,
    by_name text not null,
    published_at timestamptz not null,
    constraint survey_publication_pk primary key (id),
    constraint survey_publication_survey_fk foreign key (survey_id) references survey,
    constraint survey_publication_unit_fk foreign key (unit_id) references unit,
    constraint survey_publication_number_once unique (survey_id, number)
);
create index survey_publication_of_survey on survey_publication (survey_id, id desc);
revoke update, delete, truncate on survey_publication from "${app}";

-- Which files were brought in, so that none is twice.
create table survey_import (
    survey_id uuid not null,
    sha256 text not null,
    unit_id uuid not null,
    added integer not null,
    at timestamptz not null,
    constraint survey_import_pk primary key (survey_id, sha256),
    constraint survey_import_survey_fk foreign key (survey_id) references survey
);
