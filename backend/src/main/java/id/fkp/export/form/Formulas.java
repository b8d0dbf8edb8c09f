package id.fkp.export.form;

/**
 * Keeps spreadsheet programs from taking a text of CSV for a formula (OWASP, CSV Injection): such a text gets an apostrophe
 * before it. So does a text that begins with an apostrophe, so that nothing is lost: whoever reads by machine takes one
 * leading apostrophe away. Numbers, dates and truth values are not texts and stay as they are.
 */
final class Formulas {

    /** With the wide forms of East Asia, which some programs take for the same. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private Formulas() {}

    static String disarmed(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
