package id.fkp.survey.answer;

import id.fkp.survey.state.SurveyChannel;
import jakarta.ws.rs.DefaultValue;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which responses are asked for. */
public record ResponseFilter(
        @Parameter(description = "Only of this channel", example = "PAPER") @RestQuery @Nullable
        SurveyChannel channel,

        @Parameter(description = "true: only those with a comment", example = "true") @RestQuery @DefaultValue("false")
        boolean commented) {

    /** What a row of {@code survey_response r} must meet besides; its values go into {@code parameters}. */
    public String conditions(Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (channel != null) {
            sql.append(" and r.channel = :channel");
            parameters.put("channel", channel.name());
        }
        if (commented) {
            sql.append(" and r.comment is not null");
        }
        return sql.toString();
    }
}
