package id.fkp.standard.review;

import static id.fkp.standard.review.ReviewProblems.OWN_TEXT;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who wrote a text and what a second person says of it, and how the product brings along its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {

    private final Acts acts;

    Reviews(Acts acts) {
        this.acts = acts;
    }

    /** Somebody who writes or reviews: issuer and subject say who it is, the name is only shown. */
    public record Person(String issuer, String subject, String name) {

        static Person of(Caller caller) {
            return new Person(caller.issuer(), caller.subject(), caller.name());
        }
    }

    /** Remembers that somebody wrote in a version: from now on they are no second person to it. */
    public void wrote(UUID versionId, UUID unitId, Person author, Instant at) {
        VersionAuthor.wrote(versionId, unitId, author, at);
    }

    /**
     * Keeps what a second person says of the newest text of a standard; refuses authors of it with {@code own-text}.
     *
     * @return the id of the review
     */
    public UUID give(VersionInfo newest, ReviewVerdict verdict, Person reviewer, Instant now) {
        return keep(newest, verdict, reviewer, now).id;
    }

    Review keep(VersionInfo newest, ReviewVerdict verdict, Person reviewer, Instant now) {
        if (VersionAuthor.is(newest.versionId(), reviewer)) {
            throw OWN_TEXT.because(
                    "Anda ikut menulis versi " + newest.number() + "; minta rekan lain menelaahnya.",
                    "You wrote in version " + newest.number() + "; ask a colleague to review it.");
        }
        var review = new Review(newest, verdict, reviewer, now);
        review.persistAndFlush();
        acts.fire(new Act(
                newest.unitId(),
                "review.given",
                "review",
                review.id,
                Reach.INTERNAL,
                Map.of("outcome", verdict.outcome().name()),
                now));
        return review;
    }
}
