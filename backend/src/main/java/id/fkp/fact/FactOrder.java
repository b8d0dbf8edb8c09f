package id.fkp.fact;

import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What is to be done with a file. */
record FactOrder(
        @Parameter(description = "Of what the file tells", example = "COMPLAINTS") @RestQuery @NotNull
        FactKind kind,

        @Parameter(description = "Who wrote it down", example = "UNIT_REGISTER") @RestQuery @NotNull
        FactSource source,

        @Parameter(description = "Whether only to say what it would bring") @RestQuery @DefaultValue("false")
        boolean dryRun,

        @Parameter(description = "Whether to keep the rows that are right although others are broken")
        @RestQuery
        @DefaultValue("false")
        boolean skipBroken,

        @Parameter(
                description =
                        "Whether rows without a number may take the place of earlier ones of the same service and month")
        @RestQuery
        @DefaultValue("false")
        boolean replace,

        @Parameter(description = "Whether everybody is shown what it brings") @RestQuery @DefaultValue("false")
        boolean publish) {}
