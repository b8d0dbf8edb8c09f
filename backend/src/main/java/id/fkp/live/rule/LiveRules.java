package id.fkp.live.rule;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.ForumInfo;
import id.fkp.session.SessionInfo;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for all that is done live. */
public final class LiveRules {

    private LiveRules() {}

    public static void requireRunning(SessionInfo session) {
        if (session.state() != SessionState.RUNNING) {
            throw ILLEGAL_TRANSITION.because(
                    "Ini hanya dapat dilakukan selama pertemuan berlangsung.",
                    "This can be done only while the session runs.");
        }
    }

    /** The text of {@code standardId} that the forum discusses now; null where none is named. */
    public static @Nullable UUID version(
            @Nullable UUID standardId, @Nullable ComponentCode component, ForumInfo forum) {
        if (standardId == null) {
            if (component != null) {
                throw refused(fault("/standardId", "missing", "sebutkan standarnya", "name the standard"));
            }
            return null;
        }
        return forum.discussedVersion(standardId)
                .orElseThrow(() -> refused(fault(
                        "/standardId",
                        "not-discussed",
                        "tidak dibahas di forum ini",
                        "is not discussed in this forum")));
    }

    public static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
