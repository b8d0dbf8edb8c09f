package id.fkp.shared.slug;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** The part of a public address that says in words what is there. */
public final class Slug {

    /** Longer ones break lines in chat messages; the number that tells equal titles apart fits within, too. */
    private static final int MAX = 60 - "-999".length();

    private Slug() {}

    /** The title's first words in lower case letters and digits, with single hyphens between; never empty. */
    public static String of(String title) {
        var words = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return words.isEmpty() ? "tanpa-judul" : cut(words);
    }

    /** After a whole word; only a first word that is too long by itself is cut inside. */
    private static String cut(String words) {
        if (words.length() <= MAX) {
            return words;
        }
        int end = words.lastIndexOf('-', MAX);
        return words.substring(0, end < 0 ? MAX : end);
    }

    /** {@code wanted} if it is free, else with the first free number from 2. */
    public static String free(String wanted, Collection<String> taken) {
        var known = Set.copyOf(taken);
        var slug = wanted;
        for (int number = 2; known.contains(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
