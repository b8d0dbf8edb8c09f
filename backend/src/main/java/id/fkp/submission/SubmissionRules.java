package id.fkp.submission;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.text.Words;
import id.fkp.standard.Standards;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an input may be about. */
final class SubmissionRules {

    private SubmissionRules() {}

    /**
     * The version an input is about; null for the forum in general.
     *
     * <p>A version that was replaced while somebody was writing is as good as the one that replaced it.
     */
    static @Nullable UUID version(FeedbackSubmission submission, ForumInfo forum) {
        if (submission.standardId() == null) {
            return null;
        }
        var discussed = forum.versions().stream()
                .filter(version -> version.standardId().equals(submission.standardId()))
                .toList();
        if (discussed.isEmpty()) {
            throw notDiscussed("/standardId");
        }
        return discussed.stream()
                .filter(version -> submission.versionId() == null
                        ? !version.replaced()
                        : version.versionId().equals(submission.versionId()))
                .map(DiscussedVersion::versionId)
                .findFirst()
                .orElseThrow(() -> notDiscussed("/versionId"));
    }

    /** The row it names must be one of the text its giver had before them. */
    static void requireRow(FeedbackSubmission submission, @Nullable UUID versionId, Standards standards) {
        var rowId = submission.rowId();
        var components = submission.components();
        if (rowId == null || versionId == null || components == null) {
            return;
        }
        if (components.stream().noneMatch(code -> standards.hasRow(versionId, code, rowId))) {
            throw notDiscussed("/rowId");
        }
    }

    private static ProblemException notDiscussed(String pointer) {
        var detail = new Words("tidak dibahas di forum ini", "is not discussed in this forum");
        return INVALID_REQUEST.naming(
                "Perbaiki isian yang disebutkan, lalu kirim lagi.",
                "Correct the fields named here, then send again.",
                List.of(new Fault(pointer, "not-discussed", detail)));
    }
}
