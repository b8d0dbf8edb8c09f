package id.fkp.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page with which every address of the site begins, as the build of the frontend left it. */
@ApplicationScoped
class IndexPage {

    private static final String FILE = "/site/index.html";
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);

    private final String html = read();

    /** Whether the frontend was built along; a backend alone serves its API only. */
    boolean isThere() {
        return !html.isEmpty();
    }

    /** As built, with the title that fits every address. */
    String html() {
        return html;
    }

    /**
     * With a head of its own, for those who read no further than that: chat programs and search engines.
     *
     * @param head HTML that takes the place of the title; what people wrote must have been escaped in it
     */
    String html(String head) {
        return TITLE.matcher(html).replaceFirst(Matcher.quoteReplacement(head));
    }

    private static String read() {
        try (var file = IndexPage.class.getResourceAsStream(FILE)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
