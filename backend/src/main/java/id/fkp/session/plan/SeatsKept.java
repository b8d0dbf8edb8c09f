package id.fkp.session.plan;

import id.fkp.feedback.given.CommunityElement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Seats of a session that only people of one element may take. */
@Schema(description = "Seats of a session that only people of one element may take")
public record SeatsKept(
        @NotNull CommunityElement element,

        @Schema(examples = "10") @Min(1) @Max(100_000) int seats) {}
