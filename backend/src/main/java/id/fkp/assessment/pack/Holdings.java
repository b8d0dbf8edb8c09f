package id.fkp.assessment.pack;

import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit holds that can prove something: papers, photos, and what its registers say. */
record Holdings(
        List<SignedDecree> decrees,
        List<HeldForum> forums,
        List<Review> reviews,
        @Nullable SignedPledge pledge,
        List<Shown> shown,
        List<Promise> promises) {

    /** A signed decree: the scan, and the paper with its annexes as it was then. */
    record SignedDecree(UUID id, String number, UUID scanId, UUID paperId) {}

    /** A signed pledge. */
    record SignedPledge(UUID id, LocalDate signedOn, UUID scanId) {}

    /**
     * A forum.
     *
     * @param agreementId the signed record, and {@code attendanceId} the list that belongs to it
     */
    record HeldForum(
            UUID id,
            String title,
            @Nullable UUID agreementId,
            @Nullable UUID attendanceId,
            List<HeldSession> sessions,
            List<SessionPhoto> photos) {}

    /** A session that took place. */
    record HeldSession(UUID id, String title, int present) {}

    /** A photo, and whether the unit shows it. */
    record SessionPhoto(UUID imageId, String alt, boolean shown) {}

    /** An evaluation or a review of a standard. */
    record Review(String standard, String kind, LocalDate heldOn, String result, String findings) {}

    /**
     * Something that is shown somewhere today.
     *
     * @param of what is shown; one of the three is there
     */
    record Shown(
            String of,
            @Nullable UUID standardId,
            @Nullable UUID pledgeId,
            @Nullable UUID surveyId,
            PublicationMedium medium,
            String title,
            @Nullable String place,
            @Nullable String link,
            LocalDate shownFrom,
            List<String> components,
            List<Proof> proofs) {}

    /** A dated photo or screenshot. */
    record Proof(UUID fileId, LocalDate takenOn) {}

    /**
     * A follow-up that was not cancelled.
     *
     * @param verifiedOn null until somebody else has verified it
     */
    record Promise(
            UUID id,
            @Nullable UUID forumId,
            @Nullable UUID surveyId,
            String text,
            String owner,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate verifiedOn,
            List<Done> evidence) {}

    /** What shows that it is done: a file or a link. */
    record Done(
            String title, @Nullable UUID fileId, @Nullable String link) {}
}
