package id.fkp.search;

import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something public in which all the words occur. */
public record SearchHit(
        SearchKind kind,
        UUID id,

        @Schema(
                nullable = true,
                description = "Its part of the page's address; of an input, that of its forum",
                examples = "forum-konsultasi-publik-standar-pelayanan-2024")
        @Nullable
        String slug,

        @Schema(description = "Its title or name; of an input, the title of its forum")
        List<TextPart> title,

        @Schema(description = "Where the words occur, or how an input begins; empty where only the title has them")
        List<TextPart> excerpt,

        @Schema(
                nullable = true,
                description = "Of a standard: the component that has the words, if its title has not",
                examples = "SD3")
        @Nullable
        ComponentCode component,

        @Schema(examples = "Loka POM di Kota Tanjungbalai") String unitName,

        @Schema(
                nullable = true,
                description = "When it was announced, put before the public or sent",
                examples = "2024-07-01T02:00:00Z")
        @Nullable
        Instant at) {

    /** As the database writes it, the found words between marks. */
    record Row(
            SearchKind kind,
            UUID id,
            @Nullable String slug,
            String title,
            @Nullable String excerpt,
            @Nullable ComponentCode component,
            String unitName,
            @Nullable Instant at) {

        SearchHit hit() {
            return new SearchHit(kind, id, slug, TextPart.of(title), told(), component, unitName, at);
        }

        /** An input has no title of its own, so that its beginning is told also where nothing of it is marked. */
        private List<TextPart> told() {
            boolean tells = excerpt != null && (kind == SearchKind.FEEDBACK || excerpt.indexOf(TextPart.BEGIN) >= 0);
            return tells ? TextPart.of(Objects.requireNonNull(excerpt)) : List.of();
        }
    }
}
