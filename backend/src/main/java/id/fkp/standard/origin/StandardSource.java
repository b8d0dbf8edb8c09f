package id.fkp.standard.origin;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a new standard are copied from.
 *
 * @param versionId a version of one's own unit, or one of another unit that is before the public
 */
@Schema(description = "What the texts of a new standard are copied from: a version or a template, not both")
public record StandardSource(
        @Schema(
                nullable = true,
                description = "A version of a unit of yours, or one of any unit that is before the public")
        @Nullable
        UUID versionId,

        @Schema(nullable = true, description = "See listStandardTemplates", maxLength = 100)
        @MaxCodePoints(100)
        @PlainText
        @Nullable
        String templateCode) {}
