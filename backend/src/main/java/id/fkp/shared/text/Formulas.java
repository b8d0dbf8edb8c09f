package id.fkp.shared.text;

/**
 * Keeps spreadsheet programs from taking a text of CSV for a formula (OWASP, CSV Injection): such a text gets an apostrophe
 * before it. So does a text that begins with an apostrophe, so that nothing is lost: whoever reads by machine takes one
 * leading apostrophe away. Numbers, dates and truth values are not texts and stay as they are.
 */
public final class Formulas {

    /** With the wide forms of East Asia, which some programs take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private Formulas() {}

    public static String disarmed(String text) {
        return begins(text, 0) ? "'" + text : text;
    }

    /** What was disarmed, as it was before. An apostrophe before anything else belongs to the text. */
    public static String asGiven(String text) {
        return text.startsWith("'") && begins(text, 1) ? text.substring(1) : text;
    }

    private static boolean begins(String text, int at) {
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
