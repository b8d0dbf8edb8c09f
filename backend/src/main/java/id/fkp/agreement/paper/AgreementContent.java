package id.fkp.agreement.paper;

import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.attendance.given.Sex;
import id.fkp.calendar.Term;
import id.fkp.minutes.promise.Horizon;
import id.fkp.opinion.paper.AnsweredQuestion;
import id.fkp.shared.paper.Letterhead;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record of agreement says. What is still open stands in its paper as a dotted line.
 *
 * @param answered what people answered to the questions of the forum, which goes into its annex
 * @param verifyAt the address at which a copy is verified
 */
public record AgreementContent(
        Letterhead head,
        String forumTitle,
        @Nullable String number,
        String title,
        @Nullable String place,
        @Nullable LocalDate heldOn,
        List<Item> items,
        List<Signer> signers,
        List<AnsweredQuestion> answered,
        String verifyAt) {

    /** A row of its table. */
    public record Item(
            String problem,
            @Nullable String proposal,
            @Nullable Horizon horizon,
            @Nullable Term term) {}

    /**
     * One who signs.
     *
     * @param signature base64 of the PNG, once it is drawn
     */
    public record Signer(
            SignatoryRole role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable Sex sex,
            @Nullable String office,
            boolean consentName,
            @Nullable String signature) {

        /** Without what the public must not get; the head signs as an officer, so that the name stays. */
        Signer forEverybody() {
            boolean shown = consentName || role == SignatoryRole.HEAD;
            return new Signer(role, shown ? name : null, null, null, office, consentName, null);
        }
    }
}
