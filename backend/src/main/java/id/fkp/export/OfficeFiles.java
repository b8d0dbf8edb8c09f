package id.fkp.export;

import static id.fkp.shared.problem.CommonProblems.required;

import id.fkp.export.stream.Downloads;
import id.fkp.export.table.Selection;
import id.fkp.identity.Caller;
import id.fkp.identity.UnitRole;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands files to members of a unit, and writes into the audit that they left the office: who asked, not of whom. */
@ApplicationScoped
class OfficeFiles {

    private final Downloads downloads;
    private final Caller caller;
    private final Acts acts;

    OfficeFiles(Downloads downloads, Caller caller, Acts acts) {
        this.downloads = downloads;
        this.caller = caller;
        this.acts = acts;
    }

    /**
     * @param act what the audit calls it
     * @param readers whom of the members it is for; all of them where none are named
     */
    Response give(
            String act,
            @Nullable UUID unitId,
            @Nullable UUID forumId,
            ExportParameters parameters,
            Function<UUID, Selection> rows,
            UnitRole... readers) {
        var unit = required("unitId", unitId);
        caller.require(unit, readers);
        Map<String, Object> detail =
                new HashMap<>(Map.of("format", parameters.format().name()));
        if (forumId != null) {
            detail.put("forumId", forumId.toString());
        }
        acts.fire(new Act(unit, act, "unit", unit, Reach.INTERNAL, detail));
        return downloads.toMember(parameters.of(rows.apply(unit), null));
    }
}
