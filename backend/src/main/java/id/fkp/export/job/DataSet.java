package id.fkp.export.job;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;

import id.fkp.export.set.AnswerDraftTable;
import id.fkp.export.set.AttendanceTable;
import id.fkp.export.set.AuditTable;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.FollowUpTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.set.WorkloadTable;
import id.fkp.export.set.duty.CertificateTable;
import id.fkp.export.set.duty.DeadlineTable;
import id.fkp.export.set.duty.DecreeTable;
import id.fkp.export.set.duty.ModerationTable;
import id.fkp.export.set.duty.RegisterTable;
import id.fkp.export.set.duty.ReportTable;
import id.fkp.export.set.meeting.AgreementTable;
import id.fkp.export.set.meeting.InvitationTable;
import id.fkp.export.set.meeting.MinuteTable;
import id.fkp.export.set.meeting.RegistrationTable;
import id.fkp.export.set.meeting.StakeholderTable;
import id.fkp.export.table.Selection;
import id.fkp.followup.reading.FollowUpSearch;
import id.fkp.identity.UnitRole;
import id.fkp.stakeholder.StakeholderSearch;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be asked for as a file that is written meanwhile. Each is a list of the API with its filters. */
@Schema(
        description = "FEEDBACK: the inputs of the unit as its members see them, with who gave them, by the filters of "
                + "listFeedback. By forumId: RESPONSES, the answers beside its inputs, also where these are not public; "
                + "ANSWER_DRAFTS, what is being written as answers, for MODERATOR and HEAD; FOLLOW_UPS, what its forums promised; "
                + "REGISTRATIONS, INVITATIONS, ATTENDANCES and MINUTES, who registered for its sessions, was invited and "
                + "came, and what was said; AGREEMENT_ITEMS, what its records of agreement say; MODERATION_ACTS, its public "
                + "log of moderation; REPORTS, what readers report and nobody has looked at; DEADLINES, its terms. "
                + "Without a filter: STAKEHOLDERS, its directory; REGISTER_ENTRIES, its acts in the public register; "
                + "CERTIFICATES and DECREES, also those that are not public; AUDIT, what was done in it, for HEAD and AUDITOR; "
                + "WORKLOAD, who of it has how much to answer, for MODERATOR, HEAD and AUDITOR")
enum DataSet {
    FEEDBACK,
    RESPONSES,
    ANSWER_DRAFTS,
    FOLLOW_UPS,
    ATTENDANCES,
    AUDIT,
    WORKLOAD,
    REGISTRATIONS,
    INVITATIONS,
    STAKEHOLDERS,
    MINUTES,
    AGREEMENT_ITEMS,
    MODERATION_ACTS,
    REPORTS,
    DEADLINES,
    REGISTER_ENTRIES,
    CERTIFICATES,
    DECREES;

    /**
     * @param issuer with {@code subject} who asks for it
     * @param now of what is overdue, and of what is in force
     */
    Selection of(UUID unitId, ExportFilter filter, String issuer, String subject, Instant now) {
        return switch (this) {
            case FEEDBACK -> FeedbackTable.ofUnit(filter.inbox(unitId), filter.handling(), issuer, subject);
            case RESPONSES -> ResponseTable.ofUnit(unitId, filter.forumId());
            case ANSWER_DRAFTS -> AnswerDraftTable.of(unitId, filter.forumId());
            case FOLLOW_UPS -> FollowUpTable.of(unitId, filter.forumId(), FollowUpSearch.ALL, now);
            case ATTENDANCES -> AttendanceTable.of(unitId, filter.forumId());
            case AUDIT -> AuditTable.of(unitId, null);
            case WORKLOAD -> WorkloadTable.of(unitId, now);
            case REGISTRATIONS -> RegistrationTable.of(unitId, filter.forumId(), null);
            case INVITATIONS -> InvitationTable.of(unitId, filter.forumId());
            case STAKEHOLDERS -> StakeholderTable.of(unitId, StakeholderSearch.ALL);
            case MINUTES -> MinuteTable.of(unitId, filter.forumId());
            case AGREEMENT_ITEMS -> AgreementTable.of(unitId, filter.forumId());
            case MODERATION_ACTS -> ModerationTable.of(unitId, filter.forumId());
            case REPORTS -> ReportTable.of(unitId, filter.forumId());
            case DEADLINES -> DeadlineTable.of(unitId, filter.forumId(), List.of(), now);
            case REGISTER_ENTRIES -> RegisterTable.of(unitId, null, null);
            case CERTIFICATES -> CertificateTable.ofUnit(unitId, now);
            case DECREES -> DecreeTable.ofUnit(unitId, now);
        };
    }

    /** Whether it knows all the filters that are named. */
    boolean takes(ExportFilter filter) {
        return switch (this) {
            case FEEDBACK -> true;
            case AUDIT, WORKLOAD, STAKEHOLDERS, REGISTER_ENTRIES, CERTIFICATES, DECREES ->
                filter.equals(ExportFilter.NONE);
            default -> filter.namesAtMostAForum();
        };
    }

    /** Whom of the unit's members it is for; all of them where it names none. */
    UnitRole[] readers() {
        return switch (this) {
            case AUDIT -> new UnitRole[] {HEAD, AUDITOR};
            case ANSWER_DRAFTS -> new UnitRole[] {MODERATOR, HEAD};
            case WORKLOAD -> new UnitRole[] {MODERATOR, HEAD, AUDITOR};
            default -> new UnitRole[0];
        };
    }
}
