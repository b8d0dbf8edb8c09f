package id.fkp.certificate.reading;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import id.fkp.certificate.state.CertificateState;
import id.fkp.identity.Caller;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which certificates are asked for. */
public record CertificateSearch(
        @RestQuery @Nullable UUID unitId,
        @RestQuery @Nullable UUID institutionId,

        @Parameter(description = "Only of this standard, of whatever edition", example = "SNI ISO 9001")
        @RestQuery
        @MaxCodePoints(60)
        @Nullable
        String standard,

        @Parameter(description = "Only those in this state; more than one may be named", example = "[\"CERTIFIED\"]")
        @RestQuery
        @Size(max = 10)
        List<CertificateState> state,

        @Parameter(description = "Also those that are not public; for members of unitId")
        @RestQuery
        @DefaultValue("false")
        boolean internal) {

    /** Newest first. */
    public Page<CertificateSummary> page(CertificateQueries queries, Caller caller, PageRequest asked, Instant now) {
        requireMember(caller);
        var parameters = new HashMap<String, Object>();
        parameters.put("below", asked.below());
        var where = conditions(parameters, now) + " and c.id < :below order by c.id desc limit " + asked.rows();
        var found = queries.found(where, parameters).stream()
                .map(facts -> CertificateSummary.of(facts, internal))
                .toList();
        return Page.of(found, asked, CertificateSummary::id);
    }

    /** What a certificate {@code c} of a unit {@code u} must meet; its values go into {@code parameters}. */
    public String conditions(Map<String, Object> parameters, Instant now) {
        parameters.put("now", now.toString());
        var where = new StringBuilder(internal ? "true" : "c.published");
        if (unitId != null) {
            where.append(" and c.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        if (institutionId != null) {
            where.append(" and u.institution_id = :institution");
            parameters.put("institution", institutionId);
        }
        if (standard != null && !standard.isBlank()) {
            where.append(" and lower(c.standard) = lower(:standard)");
            parameters.put("standard", standard.strip());
        }
        if (!state.isEmpty()) {
            where.append(" and ").append(CertificateQueries.STATE).append(" = any (string_to_array(:states, ','))");
            parameters.put("states", state.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        return where.toString();
    }

    private void requireMember(Caller caller) {
        if (!internal) {
            return;
        }
        if (unitId == null) {
            throw INVALID_PARAMETER.because("internal: sebutkan juga unitId.", "internal: name the unitId, too.");
        }
        caller.require(unitId);
    }
}
