package id.fkp.submission;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.text.Words;
import id.fkp.standard.Standards;
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
        var standardId = submission.standardId();
        if (standardId == null) {
            return null;
        }
        var read = submission.versionId();
        if (read == null) {
            return forum.discussedVersion(standardId).orElseThrow(() -> notDiscussed("/standardId"));
        }
        var versions = forum.versions().stream()
                .filter(version -> version.standardId().equals(standardId))
                .map(DiscussedVersion::versionId)
                .toList();
        if (!versions.contains(read)) {
            throw notDiscussed(versions.isEmpty() ? "/standardId" : "/versionId");
        }
        return read;
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
        return refused(new Fault(pointer, "not-discussed", detail));
    }
}
