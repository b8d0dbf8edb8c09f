package id.fkp.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page with which an address of the site begins, as the build of the frontend left it: one for the form of an input,
 * which loads on a bad line, and one for all the rest.
 */
@ApplicationScoped
class IndexPage {

    private static final Pattern INPUT = Pattern.compile("/forum/[^/]+/masukan");
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);

    private static final Pattern STYLES = Pattern.compile("<link [^>]*rel=\"stylesheet\"[^>]*>");

    private static final String END_OF_HEAD = "</head>";

    private final String html = read("/site/index.html");
    private final String input = read("/site/masukan.html");
    private final PagesAhead ahead;

    IndexPage(PagesAhead ahead) {
        this.ahead = ahead;
    }

    /** Whether the frontend was built along; a backend alone serves its API only. */
    boolean isThere() {
        return !html.isEmpty();
    }

    /**
     * As built, with the title that fits every address, and with what the page there needs besides.
     *
     * @param withQuery whether the address says more than the path
     * @param withAccount whether the form is asked for that knows who is logged in, which is one of the other pages
     */
    String at(String path, boolean withQuery, boolean withAccount) {
        if (!withAccount && !input.isEmpty() && INPUT.matcher(path).matches()) {
            return input;
        }
        return html.replace(END_OF_HEAD, ahead.at(path, withQuery) + END_OF_HEAD);
    }

    /** The links to its looks, for what the server shows beside it. */
    String styles() {
        return STYLES.matcher(html).results().map(MatchResult::group).collect(Collectors.joining());
    }

    /**
     * With a head of its own, for those who read no further than that: chat programs and search engines.
     *
     * @param head HTML that takes the place of the title; what people wrote must have been escaped in it
     */
    static String withHead(String html, String head) {
        return TITLE.matcher(html).replaceFirst(Matcher.quoteReplacement(head));
    }

    private static String read(String resource) {
        try (var file = IndexPage.class.getResourceAsStream(resource)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
