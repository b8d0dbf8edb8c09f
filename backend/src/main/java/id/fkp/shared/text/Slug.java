package id.fkp.shared.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The part of a public address that says in words what is there. */
public final class Slug {

    /** Longer ones break lines in chat messages. */
    private static final int MAX = 60;

    private Slug() {}

    /** Lower case letters, digits and single hyphens; {@code "-"} free at both ends; never empty. */
    public static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > MAX ? plain.substring(0, MAX) : plain;
        var slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "tanpa-judul" : slug;
    }

    /** {@code wanted} if it is free, else with the first free number from 2. */
    public static String free(String wanted, Collection<String> taken) {
        var slug = wanted;
        for (int number = 2; taken.contains(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}
