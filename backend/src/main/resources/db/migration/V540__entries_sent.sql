-- Programs send inputs of other channels. Each is known for good by what its source calls it, once in a forum.
alter table feedback
    drop constraint feedback_channel_known,
    add constraint feedback_channel_known check (channel in (
        'ONLINE_FORM', 'ROOM', 'EMAIL', 'LETTER', 'BOX', 'SURVEY', 'WHATSAPP', 'PAPER_FORM', 'SP4N_LAPOR'));

alter table entry_batch
    add column source text,
    -- Which program began it; it is shown its own.
    add column client_id uuid,
    add constraint entry_batch_client_fk foreign key (client_id) references api_client;

alter table entry_row
    add column source text,
    add column external_id text,
    -- Of what was sent, made with the server's key; it goes when anything of the input is erased.
    add column sent_digest text,
    -- Of its case at SP4N-LAPOR!. A case is one input of a forum.
    add column tracking_id text,
    add constraint entry_row_sent_by_name check ((source is null) = (external_id is null)),
    add constraint entry_row_sent_or_typed check (external_id is null or num_nonnulls(reference, content_digest) = 0),
    add constraint entry_row_tracked_where_sent check (tracking_id is null or external_id is not null);
create unique index entry_row_sent_once on entry_row (forum_id, source, external_id) where external_id is not null;
create unique index entry_row_case_once on entry_row (forum_id, tracking_id) where tracking_id is not null;
