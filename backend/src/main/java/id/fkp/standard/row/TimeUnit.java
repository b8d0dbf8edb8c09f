package id.fkp.standard.row;

/** In what a time is counted. */
public enum TimeUnit {
    WORKING_DAYS("hari kerja"),
    CALENDAR_DAYS("hari kalender"),
    HOURS("jam"),
    MINUTES("menit");

    private final String word;

    TimeUnit(String word) {
        this.word = word;
    }

    String of(int amount) {
        return amount + " " + word;
    }
}
