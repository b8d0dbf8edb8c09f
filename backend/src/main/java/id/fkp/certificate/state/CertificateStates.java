package id.fkp.certificate.state;

import static id.fkp.certificate.state.CertificateState.CERTIFIED;
import static id.fkp.certificate.state.CertificateState.EXPIRED;
import static id.fkp.certificate.state.CertificateState.PLANNED;
import static id.fkp.certificate.state.CertificateState.RECERTIFIED;
import static id.fkp.certificate.state.CertificateState.RECOMMENDED;
import static id.fkp.certificate.state.CertificateState.STAGE1_DONE;
import static id.fkp.certificate.state.CertificateState.STAGE2_DONE;
import static id.fkp.certificate.state.CertificateState.SUSPENDED;
import static id.fkp.certificate.state.CertificateState.WITHDRAWN;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.identity.UnitRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which move of a certificate is legal, who may make it, and which says why. What brings along the auditors of a
 * recertification skips the first stage: their one audit stands for both.
 */
public final class CertificateStates {

    private static final Map<CertificateState, Set<CertificateState>> MOVES = Map.of(
            PLANNED, EnumSet.of(STAGE1_DONE),
            STAGE1_DONE, EnumSet.of(STAGE2_DONE),
            STAGE2_DONE, EnumSet.of(RECOMMENDED),
            RECOMMENDED, EnumSet.of(CERTIFIED),
            CERTIFIED, EnumSet.of(SUSPENDED, WITHDRAWN),
            SUSPENDED, EnumSet.of(CERTIFIED, WITHDRAWN),
            RECERTIFIED, EnumSet.noneOf(CertificateState.class),
            EXPIRED, EnumSet.noneOf(CertificateState.class),
            WITHDRAWN, EnumSet.noneOf(CertificateState.class));

    private CertificateStates() {}

    /** What a person may say it has become; another certificate and the clock say the rest. */
    public static Set<CertificateState> after(CertificateState state, boolean recertification) {
        return state == PLANNED && recertification
                ? EnumSet.of(STAGE1_DONE, STAGE2_DONE)
                : MOVES.getOrDefault(state, Set.of());
    }

    public static void requireMove(CertificateState from, CertificateState to, boolean recertification) {
        if (!after(from, recertification).contains(to)) {
            var was = from.inWords();
            var wanted = to.inWords();
            throw ILLEGAL_TRANSITION.because(
                    "Pada hari itu status sertifikat ini “%s”; dari situ tidak dapat menjadi “%s”."
                            .formatted(was.id(), wanted.id()),
                    "On that day the state of this certificate is “%s”; from there it cannot become “%s”."
                            .formatted(was.en(), wanted.en()));
        }
    }

    public static UnitRole[] keepers() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.HEAD};
    }

    /** Whether there is a certificate, and whether it holds, the head answers for. */
    public static UnitRole[] movers(CertificateState to) {
        return to.isApplication() ? keepers() : new UnitRole[] {UnitRole.HEAD};
    }

    /** Whatever a certificate loses, and how it came back. */
    public static boolean needsReason(CertificateState from, CertificateState to) {
        return to == SUSPENDED || to == WITHDRAWN || from == SUSPENDED;
    }

    /** What a kept state is on a day: past its last day no certificate holds. */
    public static CertificateState on(LocalDate today, CertificateState kept, @Nullable LocalDate endsOn) {
        return kept.isCurrent() && endsOn != null && endsOn.isBefore(today) ? EXPIRED : kept;
    }
}
