package id.fkp.picture;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what units are put together. Each piece of SQL is in terms of the rows {@code p} or of their counts {@code c}. */
@Schema(
        description =
                "By what units are put together: the province of the first region a unit serves, or its institution")
public enum PictureGrouping {
    REGION(
            "p.region",
            "p.region is not distinct from nullif(cast(:group as text), '-')",
            "left join region r on r.code = c.part",
            "coalesce(c.part, '-')",
            "coalesce(r.name, c.part, '-')",
            "false"),
    INSTITUTION(
            "p.institution_id",
            "p.institution_id = (select g.id from institution g where g.slug = :group)",
            "join institution i on i.id = c.part",
            "i.slug",
            "i.name",
            "t.institution_id = c.part");

    /** Which year is meant. */
    public enum Year {
        ASKED("cast(:year as integer)"),
        NEWEST("(select max(year) from unit_picture)");

        private final String sql;

        Year(String sql) {
            this.sql = sql;
        }
    }

    private final String part;
    private final String one;
    private final String names;
    private final String key;
    private final String title;
    private final String target;

    PictureGrouping(String part, String one, String names, String key, String title, String target) {
        this.part = part;
        this.one = one;
        this.names = names;
        this.key = key;
        this.title = title;
        this.target = target;
    }

    /**
     * Counts {@code c} of rows by year, group and state: few, before they are given names. Who aims at certificates is a group
     * without a unit, too: with no state in that year.
     *
     * @param condition what a row must be
     * @param year of groups without a unit
     */
    public String counted(PictureMeasure measure, String condition, Year year) {
        var counts = """
                select p.year, {part} as part, p.{column} as state, count(*) as units,
                    count(*) filter (where p.reckoned) as reckoned
                from unit_picture p where {condition} group by 1, 2, 3""".replace("{part}", part)
                .replace("{column}", measure.column())
                .replace("{condition}", condition);
        return this == INSTITUTION && measure == PictureMeasure.CERTIFICATE
                ? counts
                        + " union all select " + year.sql + ", p.institution_id, cast(null as text), 0, 0"
                        + " from certification_target p where " + condition
                : counts;
    }

    /** Joins what groups are called. */
    public String names() {
        return names;
    }

    /** By what a group is asked for. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Being in the group {@code :group}, so that an index knows. */
    String one() {
        return one;
    }

    /** Which target {@code t} is the group's. */
    public String target() {
        return target;
    }
}
