package id.fkp.standard.redline;

import id.fkp.standard.version.ComponentRepresentation;
import id.fkp.standard.version.VersionRepresentation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a standard to another.
 *
 * @param from the version whose words are DELETED where they went
 * @param to the version whose words are INSERTED where they came; it may be the older one
 * @param components all 14, in reading order
 */
@Schema(name = "Comparison", description = "What changed from one version of a standard to another")
public record ComparisonRepresentation(
        UUID standardId,
        ComparedVersion from,
        ComparedVersion to,
        Summary summary,

        @Schema(minItems = 14, maxItems = 14) List<ComponentComparison> components) {

    /**
     * One of the two versions, without its text.
     *
     * @param title as it was when the version came before the public; so is the code
     */
    @Schema(name = "ComparedVersion", description = "One of the two versions, without its text")
    public record ComparedVersion(
            UUID id,
            @Schema(examples = "1") int number,
            @Schema(examples = "SP-01") String standardCode,

            @Schema(examples = "Standar Pelayanan Pengujian Obat dan Makanan")
            String title,

            @Schema(nullable = true, description = "When it came before the public; absent while it is a draft")
            @Nullable
            Instant frozenAt,

            @Schema(nullable = true, description = "Why there is a version after the first one") @Nullable
            String reason) {

        static ComparedVersion of(VersionRepresentation version) {
            return new ComparedVersion(
                    version.id(),
                    version.number(),
                    version.standardCode(),
                    version.title(),
                    version.frozenAt(),
                    version.reason());
        }
    }

    /** How many of the 14 components are others, and how many the same. */
    @Schema(name = "ComparisonSummary", description = "How many of the 14 components differ; both add up to 14")
    public record Summary(
            @Schema(description = "CHANGED, ADDED and REMOVED", examples = "5")
            int changed,

            @Schema(examples = "9") int unchanged) {

        static Summary of(List<ComponentComparison> components) {
            int changed = (int)
                    components.stream().filter(ComponentComparison::differs).count();
            return new Summary(changed, components.size() - changed);
        }
    }

    static ComparisonRepresentation of(VersionRepresentation from, VersionRepresentation to) {
        Map<?, ComponentRepresentation> before = from.components().stream()
                .collect(Collectors.toMap(ComponentRepresentation::code, Function.identity()));
        var components = to.components().stream()
                .map(after -> ComponentComparison.of(Objects.requireNonNull(before.get(after.code())), after))
                .toList();
        return new ComparisonRepresentation(
                to.standardId(), ComparedVersion.of(from), ComparedVersion.of(to), Summary.of(components), components);
    }

    /** Then nothing in it ever changes. */
    boolean ofFrozenVersions() {
        return from.frozenAt() != null && to.frozenAt() != null;
    }
}
