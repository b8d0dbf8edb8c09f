package id.fkp.export;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes into the audit what leaves the office, of who asked and not of whom. */
@ApplicationScoped
class Saved {

    private final Acts acts;

    Saved(Acts acts) {
        this.acts = acts;
    }

    void tell(String act, UUID unitId, @Nullable UUID forumId, ExportParameters parameters) {
        Map<String, Object> detail =
                new HashMap<>(Map.of("format", parameters.format().name()));
        if (forumId != null) {
            detail.put("forumId", forumId.toString());
        }
        acts.fire(new Act(unitId, act, "unit", unitId, Reach.INTERNAL, detail));
    }
}
