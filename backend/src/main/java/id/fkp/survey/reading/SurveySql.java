package id.fkp.survey.reading;

/** SQL that surveys are read with. */
public final class SurveySql {

    /** Today where the unit {@code u} is; reads the parameter {@code :now}. */
    static final String TODAY = "cast(cast(:now as timestamptz) at time zone u.zone as date)";

    /** The state of the survey {@code s} of the unit {@code u}; reads the parameter {@code :now}. */
    public static final String STATE = """
            case when s.published_at is not null then 'PUBLISHED'
                when s.opens_on is null or {today} < s.opens_on then 'DRAFT'
                when {today} > s.closes_on then 'CLOSED' else 'OPEN' end""".replace("{today}", TODAY);

    /** The newest publication {@code p} of the survey {@code s}, if there is one. */
    static final String NEWEST_PUBLICATION = """
            left join lateral (
                select x.number, x.results, x.published_at from survey_publication x
                where x.survey_id = s.id order by x.id desc limit 1) p on true""";

    private SurveySql() {}
}
