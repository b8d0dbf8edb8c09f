package id.fkp.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an input stands to a text that is as new as the one it was given on, or newer. */
@Schema(
        description = "How an input stands to a text: CURRENT, it was given on this very text; STILL_APPLIES, what it "
                + "speaks of reads the same; RESOLVED, what it speaks of was changed because of it; OLDER_TEXT, what it speaks "
                + "of reads otherwise, for other reasons")
public enum Standing {
    CURRENT,
    STILL_APPLIES,
    RESOLVED,
    OLDER_TEXT;

    /**
     * SQL for the standing of {@code feedback f}, given on the version {@code g}, to the version {@code t} of the same
     * standard. An input that names no component speaks of all. A component that the answer promised to change counts as
     * changed because of the input, even where its reason does not name it.
     */
    static final String SQL = """
            (case when g.number = t.number then 'CURRENT'
                  when exists (
                      select from standard_version x join component c on c.version_id = x.id
                      where x.standard_id = t.standard_id and x.number > g.number and x.number <= t.number
                          and c.reason_feedback_ids @> array[f.id]) then 'RESOLVED'
                  when exists (
                      select from component a join component b on b.version_id = t.id and b.code = a.code
                      join response_component rc on rc.response_id = f.response_id
                          and rc.standard_id = t.standard_id and rc.code = a.code
                      where a.version_id = g.id and (b.content <> a.content or b.rows <> a.rows)) then 'RESOLVED'
                  when exists (
                      select from component a join component b on b.version_id = t.id and b.code = a.code
                      where a.version_id = g.id and (b.content <> a.content or b.rows <> a.rows)
                          and (a.code in (select code from feedback_component where feedback_id = f.id)
                               or not exists (select from feedback_component where feedback_id = f.id)))
                      then 'OLDER_TEXT'
                  else 'STILL_APPLIES' end)""";
}
