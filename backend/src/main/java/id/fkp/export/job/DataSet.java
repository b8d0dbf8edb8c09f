package id.fkp.export.job;

import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.table.Selection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked for as a file that is written meanwhile. Each is a list of the API with its filters. */
@Schema(
        description = "FEEDBACK: the inputs of the unit as its members see them, with who gave them, by the filters of "
                + "listFeedback. RESPONSES: the unit's public answers, by forumId")
enum DataSet {
    FEEDBACK {
        @Override
        Selection of(UUID unitId, ExportFilter filter) {
            return FeedbackTable.ofUnit(filter.inbox(unitId));
        }
    },
    RESPONSES {
        @Override
        Selection of(UUID unitId, ExportFilter filter) {
            return ResponseTable.of(unitId, filter.forumId());
        }

        @Override
        boolean takes(ExportFilter filter) {
            return filter.namesAtMostAForum();
        }
    };

    abstract Selection of(UUID unitId, ExportFilter filter);

    /** Whether it knows all the filters that are named. */
    boolean takes(ExportFilter filter) {
        return true;
    }
}
