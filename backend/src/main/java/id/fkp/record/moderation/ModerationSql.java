package id.fkp.record.moderation;

/** Pieces of SQL about the entry {@code a} that an act of moderation wrote, and the input {@code f} that it leads to. */
public final class ModerationSql {

    /**
     * An act on an answer leads to the first input that stood beside it before the public; where none did it is not told. One
     * on a correction of the minutes leads to the input that the line became.
     */
    public static final String FEEDBACK =
            "join feedback f on f.id = coalesce(cast(a.detail -> 'feedbackIds' ->> 0 as uuid), a.object_id)";

    /** One of {@link ModerationAct.Kind}. */
    public static final String KIND = """
            (case a.act
                when 'feedback.given' then 'HELD'
                when 'feedback.published' then 'RELEASED'
                when 'feedback.held-again' then 'HELD_AGAIN'
                when 'feedback.hidden' then 'HIDDEN'
                when 'feedback.concealed' then 'CONCEALED'
                when 'feedback.revealed' then 'REVEALED'
                when 'feedback.appealed' then 'APPEALED'
                when 'feedback.appeal-upheld' then 'APPEAL_UPHELD'
                when 'feedback.appeal-dismissed' then 'APPEAL_DISMISSED'
                when 'feedback.file-published' then 'FILE_PUBLISHED'
                when 'feedback.file-hidden' then 'FILE_HIDDEN'
                when 'feedback.exchange-concealed' then 'EXCHANGE_CONCEALED'
                when 'feedback.exchange-revealed' then 'EXCHANGE_REVEALED'
                when 'feedback.objected' then 'OBJECTION_HELD'
                when 'feedback.objection-published' then 'OBJECTION_RELEASED'
                when 'correction.hidden' then 'CORRECTION_HIDDEN'
                when 'correction.restored' then 'CORRECTION_RESTORED'
                when 'response.concealed' then 'ANSWER_CONCEALED'
                when 'response.revealed' then 'ANSWER_REVEALED'
                else 'RESTORED' end)""";

    /** Whether the entry is one of them; in the words of the index {@code audit_entry_moderation}. */
    public static final String IS_ONE = """
            a.act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden',
                'feedback.restored', 'feedback.concealed', 'feedback.revealed', 'feedback.appealed',
                'feedback.appeal-upheld', 'feedback.appeal-dismissed', 'feedback.file-published',
                'feedback.file-hidden', 'feedback.exchange-concealed', 'feedback.exchange-revealed',
                'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored',
                'feedback.objected', 'feedback.objection-published')
            and (a.act <> 'feedback.given' or a.detail ->> 'kind' is null)
            and (a.act <> 'feedback.objected' or a.detail ->> 'held' is not null)""";

    private ModerationSql() {}
}
