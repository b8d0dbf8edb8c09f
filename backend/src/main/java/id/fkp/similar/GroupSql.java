package id.fkp.similar;

/** SQL by which other rooms read the group of a row of {@code feedback f}. */
public final class GroupSql {

    /** Its group as id, size and how many of it are open; null while it stands alone. */
    public static final String REFERENCE = """
            (select json_build_object('id', same.group_id, 'size', count(*),
                    'open', count(*) filter (where its.response_id is null))
                from feedback_wording w
                join feedback_wording same on same.group_id = w.group_id
                join feedback its on its.id = same.feedback_id
                where w.feedback_id = f.id
                group by same.group_id having count(*) > 1)
            """;

    /** Whether it is in the group {@code :group}. */
    public static final String IS_IN =
            "exists (select from feedback_wording w where w.feedback_id = f.id and w.group_id = :group)";

    private GroupSql() {}
}
