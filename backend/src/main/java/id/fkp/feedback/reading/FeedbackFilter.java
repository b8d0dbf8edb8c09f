package id.fkp.feedback.reading;

import id.fkp.standard.version.ComponentCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which of a forum's inputs are asked for. */
public record FeedbackFilter(
        @Parameter(description = "On this standard") @RestQuery @Nullable
        UUID standardId,

        @Parameter(description = "On this component") @RestQuery @Nullable
        ComponentCode component,

        @Parameter(description = "On this typed row of a component") @RestQuery @Nullable
        UUID row,

        @Parameter(
                description = "true: those that name no component, so on the standard as a whole, or without "
                        + "standardId on the forum in general")
        @RestQuery
        @Nullable
        Boolean general,

        @Parameter(description = "true: those that came after the closing of the window in which they were written")
        @RestQuery
        @Nullable
        Boolean late) {}
