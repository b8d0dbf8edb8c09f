-- What a giver would have the component say; found by the same search as the input.
alter table feedback
    add column proposed_text text,
    add constraint feedback_proposal_length check (char_length(proposed_text) between 1 and 5000),
    drop column search;
alter table feedback
    add column search tsvector not null
        generated always as (search_words(text || ' ' || coalesce(proposed_text, ''))) stored;
create index feedback_search on feedback using gin (search);
