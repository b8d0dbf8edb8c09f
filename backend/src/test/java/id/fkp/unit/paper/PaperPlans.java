package id.fkp.unit.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How papers look, as a client says it. */
public final class PaperPlans {

    private PaperPlans() {}

    /** As a unit that wants nothing special. */
    public static Map<String, Object> usual() {
        return new HashMap<>(Map.of(
                "lines",
                List.of(),
                "agreementPattern",
                PaperKind.AGREEMENT.usual(),
                "decreePattern",
                PaperKind.DECREE.usual(),
                "reportPattern",
                PaperKind.REPORT.usual(),
                "invitationPattern",
                PaperKind.INVITATION.usual()));
    }
}
