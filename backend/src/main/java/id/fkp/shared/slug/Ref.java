package id.fkp.shared.slug;

import static id.fkp.shared.problem.CommonProblems.notFound;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a path names a public thing: by its id, or by its slug.
 *
 * @param column where to look, {@code id} or {@code slug}
 * @param value what must stand there
 */
public record Ref(String column, Object value) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,200}");

    /** Answers 404 for what can be neither. */
    public static Ref of(String text) {
        if (ID.matcher(text).matches()) {
            return new Ref("id", UUID.fromString(text));
        }
        if (SLUG.matcher(text).matches()) {
            return new Ref("slug", text);
        }
        throw notFound();
    }
}
