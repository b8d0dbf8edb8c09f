package id.fkp.site;

/**
 * What a shared link shows before anyone opens it. Plain text; the template escapes it.
 *
 * @param path of the page, without its search and fragment
 */
record PageHead(String title, String description, String path) {}
