package id.fkp.gate;

import static id.fkp.gate.GateProblems.CHALLENGE_EXPIRED;
import static id.fkp.gate.GateProblems.CHALLENGE_INVALID;
import static id.fkp.gate.GateProblems.CHALLENGE_SPENT;

import id.fkp.shared.json.Json;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;

/** Makes a sender's machine work a moment, so that a flood costs the flooder. Each piece of work counts once. */
@ApplicationScoped
public class ProofOfWork {

    private static final String EXPIRES = "expires";

    private final GateSettings.Work settings;
    private final Json json;
    private final Clock clock;
    private final String key;

    ProofOfWork(GateSettings settings, Json json, Clock clock, ServerKey key) {
        this.settings = settings.work();
        this.json = json;
        this.clock = clock;
        this.key = HexFormat.of().formatHex(key.derive("challenge", ""));
    }

    Challenge challenge() {
        var expires = clock.instant().plus(settings.validFor());
        var options = new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setHmacKey(key)
                .setMaxNumber(settings.maxNumber())
                .setSecureRandomNumber(true)
                .setExpires(expires.getEpochSecond());
        try {
            return Challenge.of(Altcha.createChallenge(options));
        } catch (Exception e) { // the library declares nothing narrower
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets a request through whose sender has worked for it, and uses that work up in the caller's transaction.
     *
     * @param payload base64 of the JSON of a {@link Solution}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accept(@Nullable String payload) {
        var now = clock.instant();
        var solution = read(payload).filter(this::isRight).orElseThrow(() -> refused(CHALLENGE_INVALID));
        var expires = expiry(solution).orElseThrow(() -> refused(CHALLENGE_INVALID));
        if (now.isAfter(expires)) {
            throw refused(CHALLENGE_EXPIRED);
        }
        if (!SpentChallenge.spend(solution.challenge(), expires, now)) {
            throw refused(CHALLENGE_SPENT);
        }
    }

    private Optional<Solution> read(@Nullable String payload) {
        try {
            var text = new String(Base64.getDecoder().decode(payload == null ? "" : payload), StandardCharsets.UTF_8);
            return json.read(text, Solution.class).filter(Solution::isWhole);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whether it is ours and solved. The library's own look at the time is left out: it knows only the system's. */
    private boolean isRight(Solution solution) {
        try {
            return Altcha.verifySolution(solution.payload(), key, false);
        } catch (Exception unreadable) { // the library declares nothing narrower
            return false;
        }
    }

    private static Optional<Instant> expiry(Solution solution) {
        try {
            var expires = Altcha.extractParams(solution.salt()).get(EXPIRES);
            return expires == null ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(expires)));
        } catch (Exception unreadable) { // the library declares nothing narrower
            return Optional.empty();
        }
    }

    private static ProblemException refused(ProblemType type) {
        return type.because(
                "Teks Anda masih ada. Minta pemeriksaan baru, lalu kirim lagi.",
                "Your text is still there. Ask for a new check, then send again.");
    }
}
