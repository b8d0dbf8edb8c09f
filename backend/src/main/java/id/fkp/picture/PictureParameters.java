package id.fkp.picture;

import id.fkp.identity.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which rows are looked at, and by what. */
public record PictureParameters(
        @Parameter(description = "By what they are looked at; INPUTS only by members, of whose units alone it speaks")
        @RestQuery
        @DefaultValue("STANDARDS")
        PictureMeasure measure,

        @Parameter(description = "By what they are put together") @RestQuery @DefaultValue("REGION")
        PictureGrouping by,

        @Parameter(
                description =
                        "Only this group, by its key: the code of a province, - for units that name no region, or "
                                + "the short name of an institution",
                example = "12")
        @RestQuery
        @Size(max = 200)
        @Pattern(regexp = "(-|[0-9a-z][0-9a-z-]*)?")
        @Nullable
        String group,

        @Parameter(description = "The calendar year; without it the running one", example = "2026")
        @RestQuery
        @Min(2000)
        @Max(2199)
        @Nullable
        Integer year) {

    /** What a row {@code p} must be, and the values it names; 401 for what only members see. */
    public Condition condition(Caller caller) {
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder("true");
        if (group != null) {
            sql.append(" and ").append(by.one());
            parameters.put("group", group);
        }
        if (measure.isInternal()) {
            caller.requirePerson();
            sql.append(" and p.unit_id in (select m.unit_id from unit_membership m"
                    + " where m.issuer = :issuer and m.subject = :subject)");
            parameters.put("issuer", caller.issuer());
            parameters.put("subject", caller.subject());
        }
        return new Condition(sql.toString(), parameters);
    }

    /** In terms of the rows {@code p}. */
    public record Condition(String sql, Map<String, Object> parameters) {}
}
