package id.fkp.publication;

import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.version.ComponentCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is shown today, in SQL, for all rooms that ask. Each piece reads {@code :now}; the unit is {@code u}. */
public final class PublicationSql {

    /** The components that people are to be shown (UU 25/2009 art 21; Permenpan RB 15/2014). */
    static final List<ComponentCode> SHOWN_COMPONENTS = Arrays.stream(ComponentCode.values())
            .filter(code -> code.group() == ComponentCode.Group.SERVICE_DELIVERY)
            .toList();

    /** Whether the publication {@code p} counts and is shown today. */
    public static final String SHOWN = """
            p.withdrawn_at is null and p.shown_from <= {today} and (p.shown_until is null or p.shown_until >= {today})""".replace("{today}", RevisionSql.TODAY);

    /** Whether a dated photo or screenshot shows that {@code p} was there; the evaluation counts no other (F-01). */
    private static final String PROVEN = "exists (select from publication_proof o where o.publication_id = p.id)";

    /** The components as an SQL array. */
    static final String COMPONENTS =
            SHOWN_COMPONENTS.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ", "array[", "]"));

    private PublicationSql() {}

    /**
     * The media, as a JSON array, in which something is shown today.
     *
     * @param which publications {@code p}, such as {@code p.pledge_id = l.id}
     */
    public static String media(String which) {
        return array("select distinct p.medium from publication p where " + which + " and " + SHOWN);
    }

    /** As {@link #media}, only those in which all components of service delivery are shown. */
    public static String mediaOfAll(String which) {
        return array("select p.medium from publication p, unnest(p.components) as code where " + which + " and " + SHOWN
                + " group by p.medium having count(distinct code) = " + SHOWN_COMPONENTS.size());
    }

    /** As {@link #media}, only what is proven. */
    public static String provenMedia(String which) {
        return media(which + " and " + PROVEN);
    }

    /** As {@link #mediaOfAll}, only of what is proven. */
    public static String provenMediaOfAll(String which) {
        return mediaOfAll(which + " and " + PROVEN);
    }

    /** As {@link #media}, only where something is shown that nothing proves. */
    public static String unprovenMedia(String which) {
        return media(which + " and not " + PROVEN);
    }

    private static String array(String media) {
        return "(select coalesce(json_agg(m.medium order by m.medium), '[]') from (" + media + ") m)";
    }
}
