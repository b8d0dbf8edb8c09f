package id.fkp.standard.revision;

/**
 * In SQL what {@link RevisionStates#at} says in Java, for lists; {@code RevisionClockTest} compares the two. Each piece
 * reads the parameter {@code :now}, since the database does not know what the time is here.
 */
public final class RevisionSql {

    /** The date in the unit's zone; the unit is {@code u}. */
    public static final String TODAY = "cast(cast(:now as timestamptz) at time zone u.zone as date)";

    /** The state of the revision {@code r}; its unit is {@code u}. */
    public static final String STATE = """
            (case when r.state = 'PUBLISHED_FOR_COMMENT' and r.comment_closes_at <= cast(:now as timestamptz)
                  then 'UNDER_REVISION'
                  when r.state = 'ESTABLISHED' and r.in_force_from <= {today}
                  then case when exists (select from revision l where l.standard_id = r.standard_id
                                         and l.number > r.number and l.in_force_from <= {today})
                            then 'SUPERSEDED' else 'IN_FORCE' end
                  else r.state end)""".replace("{today}", TODAY);

    /**
     * A lateral {@code e} over the revision of the standard {@code s} that is in force: its number, since when, by which
     * decree, and the number of its final version. No row when none is, as after a withdrawal.
     */
    public static final String IN_FORCE = """
            lateral (
                select x.id as revision_id, x.number, x.in_force_from, x.decree_id, x.final_version_id,
                       fv.number as version_number
                from (select * from revision w where w.standard_id = s.id and w.in_force_from <= {today}
                      order by w.number desc limit 1) x
                join standard_version fv on fv.id = x.final_version_id
                where x.state = 'ESTABLISHED') e""".replace("{today}", TODAY);

    /**
     * Whether the standard {@code s} comes behind the one whose id is {@code :below} when they are ordered by their codes;
     * all do behind none.
     */
    public static final String BEHIND =
            "coalesce((s.code, s.id) > (select l.code, l.id from standard l where l.id = :below), true)";

    private RevisionSql() {}
}
