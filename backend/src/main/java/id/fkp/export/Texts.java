package id.fkp.export;

/** What the contract says of every export. */
final class Texts {

    static final String FORMS = "CSV is UTF-8 with a byte order mark and keeps to RFC 4180; a text that a spreadsheet "
            + "would take for a formula (after = + - @, a tab or a line break) and one that begins with an apostrophe "
            + "has one apostrophe before it, so that who reads by machine takes one leading apostrophe away. A line of "
            + "JSON Lines is an object with the names of the API. Times are UTC. A file that breaks off ends with the "
            + "connection. 503 while too many are being saved at once.";

    private Texts() {}
}
