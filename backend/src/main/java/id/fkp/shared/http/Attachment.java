package id.fkp.shared.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What {@code Content-Disposition} says of a file that is sent. */
public final class Attachment {

    private Attachment() {}

    /**
     * To be shown where a browser can, and saved under a name else. RFC 6266: the whole name for all that read RFC 8187,
     * a plain one for the rest.
     *
     * @param plain ASCII without quotes
     * @param whole as people call it
     */
    public static String shown(String plain, String whole) {
        return disposition("inline", plain, whole);
    }

    /** To be saved; the names are those of {@link #shown}. */
    public static String saved(String plain, String whole) {
        return disposition("attachment", plain, whole);
    }

    private static String disposition(String how, String plain, String whole) {
        var encoded = URLEncoder.encode(whole.replaceAll("[/\\\\]", "-"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, plain, encoded);
    }
}
