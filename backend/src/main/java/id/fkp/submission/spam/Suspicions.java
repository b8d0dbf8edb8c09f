package id.fkp.submission.spam;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.shared.act.Act;
import id.fkp.shared.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inputs that may be spam, until somebody of the office has shown them. For the office alone. */
@ApplicationScoped
public class Suspicions {

    /** The signs at a row of {@code feedback f}, or at the objection beside it, as a list of {@link SpamSign}, or null. */
    public static final String OPEN_JSON =
            "coalesce((select s.signs from feedback_suspicion s where s.feedback_id = f.id and s.cleared_at is null), "
                    + "(select s.signs from objection_suspicion s join feedback_objection o on o.feedback_id = s.feedback_id "
                    + "where s.feedback_id = f.id and o.held))";

    /** Whether a row of {@code feedback f}, or the objection beside it, waits because it may be spam. */
    public static final String IS_OPEN = "(f.state = 'HELD' and exists (select from feedback_suspicion s "
            + "where s.feedback_id = f.id and s.cleared_at is null) or f.state in ('HELD', 'PUBLISHED') and exists ("
            + "select from feedback_objection o where o.feedback_id = f.id and o.held))";

    private final SaidLately lately;
    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    Suspicions(SaidLately lately, EntityManager database, Json json, Clock clock) {
        this.lately = lately;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What speaks for an input being spam; nothing where that is not enough to have it read first.
     *
     * @param device whose it is; null when nobody can tell
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SpamSign> about(FeedbackSubmission said, @Nullable String device, Instant now) {
        var text = all(said.text(), said.proposedText());
        return suspected(SpamScore.of(text, lately.note(text, device, now)));
    }

    /**
     * As {@link #about}, of what an input says since its giver corrected it. Who puts a full stop to the same words has not
     * said them again.
     *
     * @param before as it was until now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SpamSign> aboutCorrection(
            FeedbackRepresentation before,
            String text,
            @Nullable String proposal,
            @Nullable String device,
            Instant now) {
        var earlier = before.text() == null ? "" : all(before.text(), before.proposedText());
        var better = all(text, proposal);
        boolean same = SaidLately.bare(earlier).equals(SaidLately.bare(better));
        return suspected(SpamScore.of(better, same ? Repetition.NONE : lately.note(better, device, now)));
    }

    /** As {@link #about}, of what a giver has against the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SpamSign> aboutObjection(String text, @Nullable String device, Instant now) {
        return suspected(SpamScore.of(text, lately.note(text, device, now)));
    }

    /** Keeps why an objection is held, if there is anything to keep. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keepOfObjection(FeedbackInfo input, List<SpamSign> signs, Instant now) {
        if (!signs.isEmpty()) {
            database.createNativeQuery("insert into objection_suspicion (feedback_id, unit_id, signs, noted_at) "
                            + "values (?1, ?2, cast(?3 as jsonb), ?4)")
                    .setParameter(1, input.id())
                    .setParameter(2, input.unitId())
                    .setParameter(3, json.write(signs))
                    .setParameter(4, now)
                    .executeUpdate();
        }
    }

    private static String all(String text, @Nullable String proposal) {
        return proposal == null ? text : text + "\n" + proposal;
    }

    private static List<SpamSign> suspected(SpamScore score) {
        return score.isSuspected() ? score.signs() : List.of();
    }

    /** Keeps why an input is held, if there is anything to keep; what was noticed last counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(FeedbackInfo input, List<SpamSign> signs, Instant now) {
        if (signs.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        insert into feedback_suspicion (feedback_id, unit_id, signs, noted_at)
                        values (?1, ?2, cast(?3 as jsonb), ?4)
                        on conflict (feedback_id) do update
                            set signs = excluded.signs, noted_at = excluded.noted_at, cleared_at = null
                        """)
                .setParameter(1, input.id())
                .setParameter(2, input.unitId())
                .setParameter(3, json.write(signs))
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Who shows an input has read it. */
    void clear(@Observes Act act) {
        if (act.verb().equals("feedback.published")) {
            database.createNativeQuery("update feedback_suspicion set cleared_at = ?2 where feedback_id = ?1")
                    .setParameter(1, act.subjectId())
                    .setParameter(2, act.at() == null ? clock.instant() : act.at())
                    .executeUpdate();
        }
    }
}
