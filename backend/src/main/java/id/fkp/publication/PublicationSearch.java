package id.fkp.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which publications of a unit are looked for. */
record PublicationSearch(
        @Parameter(description = "Only of this standard") @RestQuery @Nullable
        UUID standardId,

        @Parameter(description = "Only of this pledge") @RestQuery @Nullable
        UUID pledgeId,

        @Parameter(description = "Only of this survey") @RestQuery @Nullable
        UUID surveyId,

        @Parameter(description = "Only in this kind of medium", example = "SIPPN") @RestQuery @Nullable
        PublicationMedium medium) {}
