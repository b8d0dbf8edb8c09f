package id.fkp.publication;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or screenshot that proves a publication. */
@Schema(
        name = "PublicationProofPlan",
        description = "A photo, screenshot or page that proves a publication; everybody may see it from then on")
public record ProofPlan(
        @Schema(description = "A JPEG, PNG or PDF of the unit", examples = "01930000-0000-7000-8000-00000000000a")
        @NotNull
        UUID fileId,

        @Schema(
                description = "When it was taken: from shownFrom to shownUntil, and not later than today",
                examples = "2026-11-20")
        @NotNull
        LocalDate takenOn) {}
