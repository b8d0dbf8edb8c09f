package id.fkp.site;

import org.jspecify.annotations.Nullable;

/**
 * What a shared link shows before anyone opens it. Plain text; the template escapes it.
 *
 * @param path of the page, without its search and fragment
 * @param image path of a picture of 1200 by 630 pixels that says the same; null where there is none
 */
record PageHead(
        String title,
        String description,
        String path,
        @Nullable String image) {

    static PageHead withoutImage(String title, String description, String path) {
        return new PageHead(title, description, path, null);
    }
}
