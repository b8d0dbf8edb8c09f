package id.fkp.export.job;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.standard.version.ComponentCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which rows are asked for, in the words of the list's own parameters. */
@Schema(description = "Filters as the list of the data set has them; without any, all of the unit's rows")
record ExportFilter(
        @Schema(nullable = true) @Nullable UUID forumId,
        @Schema(nullable = true) @Nullable UUID standardId,
        @Schema(nullable = true) @Nullable ComponentCode component,
        @Schema(nullable = true) @Nullable FeedbackKind kind,
        @Schema(nullable = true) @Nullable CommunityElement element,
        @Schema(nullable = true) InboxFilter.@Nullable State state,

        @Schema(nullable = true) @Nullable Boolean late,

        @Schema(nullable = true) InboxFilter.@Nullable Organisation organisation,

        @Schema(nullable = true) @Nullable UUID groupId,

        @Schema(nullable = true, description = "Of who asks for the file, or of nobody")
        HandlingFilter.@Nullable Assigned assigned,

        @Schema(nullable = true) @Nullable UUID assigneeId,

        @Schema(nullable = true, description = "true: those that who asks for the file has not opened") @Nullable
        Boolean unread,

        @Schema(nullable = true, examples = "loket") @MaxCodePoints(200) @Nullable
        String q) {

    static final ExportFilter NONE =
            new ExportFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    InboxFilter inbox(UUID unitId) {
        return new InboxFilter(
                unitId, forumId, standardId, component, kind, element, state, late, organisation, groupId, q);
    }

    HandlingFilter handling() {
        return new HandlingFilter(assigned, assigneeId, unread);
    }

    boolean namesAtMostAForum() {
        return equals(
                new ExportFilter(forumId, null, null, null, null, null, null, null, null, null, null, null, null));
    }
}
