package id.fkp.similar;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which groups of inputs are asked for. */
public record GroupFilter(
        @RestQuery @NotNull UUID unitId,
        @RestQuery @Nullable UUID forumId,

        @Parameter(description = "true: those in which an input waits for an answer") @RestQuery @Nullable
        Boolean open) {}
