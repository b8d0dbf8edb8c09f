package id.fkp.forum.reading;

import id.fkp.forum.state.ForumKind;
import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import id.fkp.shared.page.Position;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A forum in a list.
 *
 * @param windowStatus computed from the clock as it is read
 */
@Schema(description = "A forum in a list")
public record ForumSummary(
        UUID id,
        @Schema(examples = "fkp-standar-pelayanan-loka-pom") String slug,
        ForumUnit unit,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        @Schema(nullable = true, examples = "Layanan pengujian yang lebih cepat") @Nullable
        String theme,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String place,

        ForumKind kind,
        Instant opensAt,
        Instant closesAt,
        ForumState state,
        WindowStatus windowStatus,
        @Schema(examples = "10") int standardCount,
        Counts counts) {

    /** How many inputs the public sees, and how many of them have an answer. */
    @Schema(name = "ForumSummaryCounts", description = "How many inputs the public sees, and how many are answered")
    public record Counts(
            @Schema(examples = "42") int published,
            @Schema(examples = "17") int answered) {}

    ForumSummary at(Instant now) {
        return new ForumSummary(
                id,
                slug,
                unit,
                title,
                theme,
                place,
                kind,
                opensAt,
                closesAt,
                state,
                WindowStatus.of(state, opensAt, closesAt, now),
                standardCount,
                counts);
    }

    Position byClosing() {
        return new Position(closesAt, id);
    }

    Position byOpening() {
        return new Position(opensAt, id);
    }
}
