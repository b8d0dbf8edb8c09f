package id.fkp.survey.answer;

import id.fkp.survey.state.SurveyChannel;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which responses are asked for. */
record ResponseFilter(
        @Parameter(description = "Only of this channel", example = "PAPER") @RestQuery @Nullable
        SurveyChannel channel,

        @Parameter(description = "true: only those with a comment", example = "true") @RestQuery @DefaultValue("false")
        boolean commented) {}
