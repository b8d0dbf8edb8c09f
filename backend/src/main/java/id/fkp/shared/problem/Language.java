package id.fkp.shared.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which an answer speaks to people. */
public final class Language {

    private static final List<String> SPOKEN = List.of("id", "en");

    private Language() {}

    /** The best of {@code Accept-Language} (RFC 9110); Indonesian when it is absent, unreadable or asks for others. */
    public static String of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return "id";
        }
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? "id" : best;
        } catch (IllegalArgumentException unreadable) {
            return "id";
        }
    }
}
