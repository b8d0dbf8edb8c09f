package id.fkp.standard.check;

import id.fkp.shared.text.Words;
import id.fkp.standard.check.Advice.Level;
import id.fkp.standard.row.Row;
import id.fkp.standard.version.ComponentCode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked for.
 *
 * @param source where the law asks for it
 * @param since the year of that regulation
 * @param words what its author is told; {@code {it}} stands for the words of the row
 */
record Rule(String id, Level level, String source, int since, Words words, Function<Texts, Stream<Spot>> finds) {

    private static final int NAMED = 80;

    /** Where it was found: a component, or one row of it. */
    record Spot(ComponentCode component, @Nullable Row row) {}

    Stream<Advice> check(Texts texts) {
        return finds.apply(texts).map(this::advice);
    }

    private Advice advice(Spot spot) {
        var row = spot.row();
        if (row == null) {
            return new Advice(id, spot.component(), null, level, words, source, since);
        }
        var named = new Words(named(words.id(), row), named(words.en(), row));
        return new Advice(id, spot.component(), row.id(), level, named, source, since);
    }

    private static String named(String words, Row row) {
        var about = row.about().strip();
        boolean isLong = about.codePointCount(0, about.length()) > NAMED;
        return words.replace(
                "{it}",
                isLong ? about.substring(0, about.offsetByCodePoints(0, NAMED)).strip() + "…" : about);
    }
}
