package id.fkp.establish.reading;

import id.fkp.standard.revision.RevisionSql;

/** Pieces of SQL about the decree {@code d} of the unit {@code u}; each reads the parameter {@code :now}. */
public final class DecreeSql {

    public static final String STATE = """
            (case when d.signed_at is null then 'DRAFT'
                  when exists (select from decree x where x.revokes_id = d.id and x.signed_at is not null
                               and x.in_force_from <= {today}) then 'REVOKED'
                  when d.in_force_from <= {today} then 'IN_FORCE'
                  else 'SIGNED' end)""".replace("{today}", RevisionSql.TODAY);

    /** The passage that the standard {@code s} is in. */
    public static final String NEWEST_PASSAGE =
            "lateral (select * from revision where standard_id = s.id order by number desc limit 1) r on true";

    /** The passage of the standard {@code s} that the decree established; of a draft the one that the standard is in. */
    static final String ESTABLISHED_PASSAGE = """
            lateral (select * from revision where standard_id = s.id and (d.signed_at is null or decree_id = d.id)
                     order by number desc limit 1) r on true""";

    private DecreeSql() {}
}
