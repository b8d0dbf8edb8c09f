-- What somebody has appended to public minutes is hidden and put back under the rules for inputs; the public log of moderation
-- tells of it too, at the input that the line became.
drop index audit_entry_moderation;
create index audit_entry_moderation on audit_entry (unit_id, id desc)
    where act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'feedback.exchange-concealed',
            'feedback.exchange-revealed', 'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored')
        and (act <> 'feedback.given' or detail ->> 'kind' is null);

create or replace view open_moderation_act as
    select 'MODERATION_ACT' as type, a.id, a.unit_id, json_strip_nulls(json_build_object(
        'id', a.id, 'unitId', a.unit_id, 'forumId', f.forum_id, 'feedbackId', f.id,
        'kind', case a.act
            when 'feedback.given' then 'HELD'
            when 'feedback.published' then 'RELEASED'
            when 'feedback.held-again' then 'HELD_AGAIN'
            when 'feedback.hidden' then 'HIDDEN'
            when 'feedback.restored' then 'RESTORED'
            when 'feedback.concealed' then 'CONCEALED'
            when 'feedback.revealed' then 'REVEALED'
            when 'feedback.appealed' then 'APPEALED'
            when 'feedback.appeal-upheld' then 'APPEAL_UPHELD'
            when 'feedback.appeal-dismissed' then 'APPEAL_DISMISSED'
            when 'feedback.file-published' then 'FILE_PUBLISHED'
            when 'feedback.file-hidden' then 'FILE_HIDDEN'
            when 'feedback.exchange-concealed' then 'EXCHANGE_CONCEALED'
            when 'feedback.exchange-revealed' then 'EXCHANGE_REVEALED'
            when 'correction.hidden' then 'CORRECTION_HIDDEN'
            when 'correction.restored' then 'CORRECTION_RESTORED'
            when 'response.concealed' then 'ANSWER_CONCEALED'
            when 'response.revealed' then 'ANSWER_REVEALED' end,
        'reason', a.detail ->> 'reason', 'parts', cast(a.detail ->> 'parts' as integer), 'at', open_time(a.at))) as record
    from audit_entry a
    join feedback f on f.id = coalesce(cast(a.detail -> 'feedbackIds' ->> 0 as uuid), a.object_id)
    where a.act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden', 'feedback.restored',
            'feedback.concealed', 'feedback.revealed', 'feedback.appealed', 'feedback.appeal-upheld',
            'feedback.appeal-dismissed', 'feedback.file-published', 'feedback.file-hidden', 'feedback.exchange-concealed',
            'feedback.exchange-revealed', 'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored')
        and (a.act <> 'feedback.given' or a.detail ->> 'kind' is null);

drop trigger open_moderation_act on audit_entry;
create trigger open_moderation_act after insert on audit_entry
    for each row when (new.act like 'feedback.%' or new.act like 'response.%' or new.act like 'correction.%')
    execute function open_marked('MODERATION_ACT', 'id');
