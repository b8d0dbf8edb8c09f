package id.fkp.feedback.concealed;

/** What its giver wrote beside an input, a reply or an objection; the words of the office are the office's own. */
public final class OwnWords {

    /** The rows {@code t} of which parts are concealed as they stand now. */
    public static final String CONCEALED = """
            exchange_text t where t.kind in ('REPLY', 'OBJECTION') and t.concealed_parts is not null
                and not exists (select from exchange_text n
                    where n.of_id = t.of_id and n.kind = t.kind and n.number > t.number)
            """;

    private OwnWords() {}
}
