package id.fkp.export.job;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;

import id.fkp.export.set.AttendanceTable;
import id.fkp.export.set.AuditTable;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.FollowUpTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.set.WorkloadTable;
import id.fkp.export.table.Selection;
import id.fkp.identity.UnitRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked for as a file that is written meanwhile. Each is a list of the API with its filters. */
@Schema(
        description = "FEEDBACK: the inputs of the unit as its members see them, with who gave them, by the filters of "
                + "listFeedback. RESPONSES: the unit's public answers, FOLLOW_UPS: what its forums promised, ATTENDANCES: "
                + "who came to its sessions, each by forumId. AUDIT: what was done in it, for HEAD and AUDITOR. "
                + "WORKLOAD: who of it has how much to answer, for MODERATOR, HEAD and AUDITOR")
enum DataSet {
    FEEDBACK {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return FeedbackTable.ofUnit(filter.inbox(unitId));
        }

        @Override
        boolean takes(ExportFilter filter) {
            return true;
        }
    },
    RESPONSES {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return ResponseTable.of(unitId, filter.forumId());
        }
    },
    FOLLOW_UPS {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return FollowUpTable.of(unitId, filter.forumId(), now);
        }
    },
    ATTENDANCES {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return AttendanceTable.of(unitId, filter.forumId());
        }
    },
    AUDIT {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return AuditTable.of(unitId);
        }

        @Override
        boolean takes(ExportFilter filter) {
            return filter.equals(ExportFilter.NONE);
        }

        @Override
        UnitRole[] readers() {
            return new UnitRole[] {HEAD, AUDITOR};
        }
    },
    WORKLOAD {
        @Override
        Selection of(UUID unitId, ExportFilter filter, Instant now) {
            return WorkloadTable.of(unitId, now);
        }

        @Override
        boolean takes(ExportFilter filter) {
            return filter.equals(ExportFilter.NONE);
        }

        @Override
        UnitRole[] readers() {
            return new UnitRole[] {MODERATOR, HEAD, AUDITOR};
        }
    };

    /** @param now of what is overdue */
    abstract Selection of(UUID unitId, ExportFilter filter, Instant now);

    /** Whether it knows all the filters that are named. */
    boolean takes(ExportFilter filter) {
        return filter.namesAtMostAForum();
    }

    /** Whom of the unit's members it is for; all of them where it names none. */
    UnitRole[] readers() {
        return new UnitRole[0];
    }
}
