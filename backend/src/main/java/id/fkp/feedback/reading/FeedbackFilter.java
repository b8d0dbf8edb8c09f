package id.fkp.feedback.reading;

import id.fkp.standard.version.ComponentCode;
import java.util.Map;
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
        Boolean late) {

    /** What a row of {@code feedback f} must meet besides, each beginning with {@code and}; its values go into {@code parameters}. */
    public String conditions(Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (standardId != null) {
            sql.append(" and f.standard_id = :standard");
            parameters.put("standard", standardId);
        }
        if (component != null) {
            sql.append(" and exists (select from feedback_component x where x.feedback_id = f.id and x.code = :code)");
            parameters.put("code", component.name());
        }
        if (row != null) {
            sql.append(" and exists (select from feedback_component x where x.feedback_id = f.id and x.row_id = :row)");
            parameters.put("row", row);
        }
        if (Boolean.TRUE.equals(general)) {
            sql.append(" and not exists (select from feedback_component x where x.feedback_id = f.id)");
            sql.append(standardId == null ? " and f.standard_id is null" : "");
        }
        if (late != null) {
            sql.append(late ? " and f.late" : " and not f.late");
        }
        return sql.toString();
    }
}
