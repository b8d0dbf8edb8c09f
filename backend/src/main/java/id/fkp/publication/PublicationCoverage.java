package id.fkp.publication;

import id.fkp.standard.version.ComponentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a standard in force is shown today.
 *
 * @param media all in which a part of it is shown
 * @param everywhere those in which all six components are shown
 */
@Schema(description = "Where a standard in force is shown today, component by component")
public record PublicationCoverage(
        UUID standardId,
        @Schema(examples = "layanan-pengaduan") String slug,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengaduan Masyarakat")
        String title,

        @Schema(description = "All media in which a part of it is shown")
        List<PublicationMedium> media,

        @Schema(description = "The media in which all six components are shown")
        List<PublicationMedium> everywhere,

        @Schema(description = "The six components of service delivery, each with its media")
        List<ShownComponent> components,

        @Schema(nullable = true, description = "The day of the newest proof", examples = "2026-11-20") @Nullable
        LocalDate provenOn) {

    /** One component. */
    @Schema(description = "In which media a component is shown today; none means it is missing")
    public record ShownComponent(ComponentCode code, List<PublicationMedium> media) {}
}
