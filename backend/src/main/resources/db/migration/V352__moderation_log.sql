-- The public log of moderation walks these entries of a unit; a held input is given without being told what it is.
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored')
        and (act <> 'feedback.given' or detail ->> 'kind' is null);
