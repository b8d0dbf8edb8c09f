package id.fkp.unit.paper;

import id.fkp.shared.paper.WrittenDate;
import java.time.LocalDate;

/** A number with holes: {n} within the year, and {month}, {romanMonth} and {year} of the day. */
final class NumberPattern {

    /** No other holes than those. */
    static final String KNOWN_HOLES = "^[^{}]*(\\{(n|month|romanMonth|year)\\}[^{}]*)*$";

    /** Otherwise two papers have the same number. */
    static final String WITH_N = "^.*\\{n\\}.*$";

    private NumberPattern() {}

    /** The number of the {@code n}th paper of the year of {@code day}. */
    static String number(String pattern, int n, LocalDate day) {
        return pattern.replace("{n}", "" + n)
                .replace("{month}", "%02d".formatted(day.getMonthValue()))
                .replace("{romanMonth}", WrittenDate.roman(day.getMonthValue()))
                .replace("{year}", "" + day.getYear());
    }
}
