package id.fkp.survey.publish;

import id.fkp.shared.query.Projection;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of what the row is asked for: of all that is named together, of everything where nothing is. */
record TrendSearch(
        @Parameter(description = "Those of this service") @RestQuery @Nullable
        UUID serviceId,

        @Parameter(description = "Those of the services of these standards, given several times")
        @RestQuery
        @Size(max = 100)
        List<UUID> standardId,

        @Parameter(description = "Those of the unit as a whole") @RestQuery @DefaultValue("false")
        boolean unitWide) {

    private static final int MOST = 100;

    /** The newest periods; in the order of their ends. */
    List<TrendPoint> of(Projection projection, UUID unitId) {
        var parameters = new HashMap<String, Object>();
        parameters.put("unit", unitId);
        var either = new ArrayList<String>();
        if (serviceId != null) {
            either.add("s.service_id = :service");
            parameters.put("service", serviceId);
        }
        if (!standardId.isEmpty()) {
            either.add(
                    "s.service_id in (select d.service_id from standard d where d.id = any(cast(:standards as uuid[])))");
            parameters.put("standards", standardId.stream().map(UUID::toString).toArray(String[]::new));
        }
        if (unitWide) {
            either.add("s.service_id is null");
        }
        var which = either.isEmpty() ? "" : " and (" + String.join(" or ", either) + ")";
        var newest = new ArrayList<>(projection.list(
                TrendPoint.class,
                TrendPoint.SELECT + which + " order by s.period_to desc, s.id desc limit " + MOST,
                parameters));
        Collections.reverse(newest);
        return newest;
    }
}
