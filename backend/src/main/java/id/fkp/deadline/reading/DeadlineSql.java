package id.fkp.deadline.reading;

import id.fkp.standard.revision.RevisionSql;

/** Pieces of SQL about the deadline {@code d} of the unit {@code u}; each reads the parameter {@code :now}. */
public final class DeadlineSql {

    /** One of {@link DeadlineState}. A day counts until it has ended in the unit's zone. */
    public static final String STATE = """
            (case when d.cancelled_on is not null then 'CANCELLED'
                  when d.met_on <= {today} then case when d.met_on > d.due_on then 'MET_LATE' else 'MET' end
                  when d.started_on > {today} then 'COMING'
                  when d.due_on is null then
                      case when jsonb_array_length(d.unknown_years) > 0 then 'UNKNOWN' else 'RUNNING' end
                  when d.due_on < {today} then 'LATE'
                  when d.due_on - {today} <= d.soon_days then 'DUE_SOON'
                  else 'RUNNING' end)""".replace("{today}", RevisionSql.TODAY);

    /** Where a list that runs from the earliest last day to the latest has those without one. */
    public static final String ORDER = "coalesce(d.due_on, date '9999-12-30')";

    private DeadlineSql() {}
}
