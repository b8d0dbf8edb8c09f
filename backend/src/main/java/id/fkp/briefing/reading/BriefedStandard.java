package id.fkp.briefing.reading;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text that a briefing is about. */
@Schema(description = "One version of a standard that a briefing is about")
public record BriefedStandard(
        UUID versionId,
        UUID standardId,
        @Schema(examples = "layanan-pengaduan") String slug,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengaduan Masyarakat")
        String title,

        @Schema(description = "Of the version", examples = "2")
        int number) {}
