package id.fkp.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a question has found.
 *
 * @param next what to send as {@code cursor} for the page after this one; null on the last
 * @param corrected the words that were looked for instead, where those asked for occur nowhere; null otherwise
 */
public record SearchFound(
        List<SearchHit> items,

        @Schema(nullable = true, description = "Send it as cursor to get the next page; absent on the last") @Nullable
        String next,

        @Schema(
                nullable = true,
                description =
                        "What was looked for instead, where nothing has the words asked for but something has words that "
                                + "are written nearly so",
                examples = "waktu pelayanan")
        @Nullable
        String corrected) {}
