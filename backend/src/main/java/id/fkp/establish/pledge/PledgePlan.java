package id.fkp.establish.pledge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a pledge when its draft is begun; place and signer are taken from the decree. */
@Schema(description = "A pledge as its draft is begun")
public record PledgePlan(
        @Schema(description = "The signed decree on which it rests") @NotNull
        UUID decreeId) {}
