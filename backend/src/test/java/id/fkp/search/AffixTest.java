package id.fkp.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** Which words find which, in every search of the product: 272 pairs of forms of one word, 19 of other words that look alike. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AffixTest {

    @Inject
    EntityManager database;

    /** A row of a file: what is asked and what is written. */
    record Pair(String asked, String written) {}

    @Test
    void every_form_of_a_word_finds_every_other() throws IOException {
        assertThat(pairs("affixes.csv")).hasSizeGreaterThan(200).allMatch(this::finds);
    }

    @Test
    void words_that_only_look_like_a_form_find_nothing() throws IOException {
        assertThat(pairs("others.csv")).isNotEmpty().noneMatch(this::finds);
    }

    @Test
    void nothing_but_stop_words_or_signs_finds_nothing() {
        assertThat(Stream.of("yang dan untuk", "...", "' | ! & :* \\", "😀"))
                .noneMatch(asked -> finds(new Pair(asked, "yang dan untuk pelayanan")));
    }

    private boolean finds(Pair pair) {
        return (boolean) QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select coalesce(search_words(:written) @@ search_query(:asked), false)")
                        .setParameter("written", pair.written())
                        .setParameter("asked", pair.asked())
                        .getSingleResult());
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (var in = AffixTest.class.getResourceAsStream("/search/" + file)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .stream()
                    .map(row -> new Pair(row.get("asked"), row.get("written")))
                    .toList();
        }
    }
}
