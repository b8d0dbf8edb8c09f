package id.fkp.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page at an address needs besides what every page needs, as the build of the frontend wrote it down. Named in the
 * page, a browser with an empty cache asks for all of it at once and not for one after it has read the other.
 */
@ApplicationScoped
class PagesAhead {

    private static final TypeReference<List<Ahead>> ALL = new TypeReference<>() {};

    private final List<Page> pages;

    PagesAhead(Addresses addresses, ObjectMapper json) {
        var api = addresses.config().api();
        this.pages = read(json).stream()
                .map(ahead -> new Page(
                        Pattern.compile(ahead.path()),
                        links(ahead),
                        ahead.read() == null ? "" : reading(api + ahead.read())))
                .toList();
    }

    /**
     * What the build wrote.
     *
     * @param path an expression for all addresses of the page
     * @param read what it asks the API for first, where its address has no query; null where that is not always the same
     */
    record Ahead(
            String path,
            List<String> modules,
            List<String> styles,
            @Nullable String read) {}

    private record Page(Pattern path, String links, String reading) {}

    /** HTML for the head of the page at an address; empty where the page needs nothing else. */
    String at(String path, boolean withQuery) {
        return pages.stream()
                .filter(page -> page.path().matcher(path).matches())
                .findFirst()
                .map(page -> withQuery ? page.links() : page.links() + page.reading())
                .orElse("");
    }

    private static String links(Ahead ahead) {
        var links = new StringBuilder();
        ahead.styles()
                .forEach(style -> links.append("<link rel=\"stylesheet\" crossorigin href=\"%s\">".formatted(style)));
        ahead.modules()
                .forEach(module ->
                        links.append("<link rel=\"modulepreload\" crossorigin href=\"%s\">".formatted(module)));
        return links.toString();
    }

    /** As {@code fetch} asks, or the browser would not take this answer for that. */
    private static String reading(String address) {
        return "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"%s\">"
                .formatted(address.replace("&", "&amp;"));
    }

    /** Nothing, where the frontend was not built along. */
    private static List<Ahead> read(ObjectMapper json) {
        try (var file = PagesAhead.class.getResourceAsStream("/site/ahead.json")) {
            return file == null ? List.of() : json.readValue(file, ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
