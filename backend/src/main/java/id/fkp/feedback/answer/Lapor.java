package id.fkp.feedback.answer;

/**
 * SP4N-LAPOR!, the national complaint system. That everybody reads a case at {@code /pengaduan/} and its tracking id is from
 * the description of its open data (handbook, domain.md §5, source I2).
 */
public final class Lapor {

    public static final String CHANNEL = "SP4N-LAPOR!";
    public static final String HOME = "https://www.lapor.go.id/";
    public static final String CASES = HOME + "pengaduan/";

    /** What a tracking id is made of, so that it can stand in an address; also in SQL. */
    public static final String TRACKING_ID = "^[0-9A-Za-z-]+$";

    private Lapor() {}
}
