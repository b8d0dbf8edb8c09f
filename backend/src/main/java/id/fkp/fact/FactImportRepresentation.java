package id.fkp.fact;

import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that was brought in. */
@Schema(name = "FactImport", description = "A file of complaints or service times that a unit brought in")
record FactImportRepresentation(
        UUID id,
        FactKind kind,
        FactSource source,

        @Schema(description = "Whether everybody is shown what it brought")
        boolean published,

        @Schema(description = "Rows it brought", examples = "398")
        int rows,

        @Schema(description = "Earlier rows whose place they took", examples = "0")
        int replaced,

        @Schema(nullable = true, description = "First day of its rows", examples = "2026-01-01") @Nullable
        LocalDate from,

        @Schema(nullable = true, description = "Last day of its rows", examples = "2026-06-30") @Nullable
        LocalDate to,

        @Schema(description = "Who brought it in", examples = "Sri Wahyuningsih")
        String by,

        Instant at,

        @Schema(nullable = true, description = "Since when it counts no longer") @Nullable
        Instant undoneAt,

        @Schema(nullable = true, description = "Who undid it", examples = "Sri Wahyuningsih") @Nullable
        String undoneBy,

        @Schema(examples = "1") int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', i.id, 'kind', i.kind, 'source', i.source, 'published', i.published, 'rows', i.rows_added,
                'replaced', i.rows_replaced, 'from', i.from_on, 'to', i.to_on, 'by', i.by_name, 'at', i.at,
                'undoneAt', i.undone_at, 'undoneBy', i.undone_by, 'version', i.version) as text)
            from fact_import i where i.unit_id = :unit and i.id < :below order by i.id desc limit\s""";

    static FactImportRepresentation of(FactImport made) {
        return new FactImportRepresentation(
                made.id,
                made.kind,
                made.source,
                made.published,
                made.rowsAdded,
                made.rowsReplaced,
                made.fromOn,
                made.toOn,
                made.byName,
                made.at,
                made.undoneAt,
                made.undoneBy,
                made.version);
    }

    static Page<FactImportRepresentation> page(Projection projection, UUID unitId, PageRequest asked) {
        var found = projection.list(
                FactImportRepresentation.class, SELECT + asked.rows(), Map.of("unit", unitId, "below", asked.below()));
        return Page.of(found, asked, FactImportRepresentation::id);
    }
}
