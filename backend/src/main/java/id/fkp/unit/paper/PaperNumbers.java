package id.fkp.unit.paper;

import id.fkp.shared.act.Act;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Numbers for papers, by the patterns of their units; and who signs them. */
@ApplicationScoped
public class PaperNumbers {

    private final Units units;
    private final Clock clock;

    PaperNumbers(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The number of a paper; a new one of the year of {@code day} where it has none yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String take(UUID unitId, PaperKind kind, UUID subjectId, LocalDate day) {
        var paper = new PaperNumber.Key(kind, subjectId);
        return PaperNumber.of(paper).map(given -> given.number).orElseGet(() -> {
            int n = PaperNumber.take(unitId, kind, day.getYear());
            var number = NumberPattern.number(pattern(unitId, kind), n, day);
            new PaperNumber(paper, unitId, day.getYear(), n, number, clock.instant()).persistAndFlush();
            return number;
        });
    }

    /** Empty while a paper has none. */
    public Optional<String> of(PaperKind kind, UUID subjectId) {
        return PaperNumber.of(new PaperNumber.Key(kind, subjectId)).map(given -> given.number);
    }

    public Signer signer(UUID unitId) {
        return PaperSettings.of(unitId)
                .map(settings -> new Signer(settings.signerName, settings.signerPosition, settings.signerNumber))
                .orElse(Signer.NOBODY);
    }

    /** For whoever enters a unit whole: who signs its papers, which look and are numbered as usual. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(UUID unitId, Signer signer) {
        PaperSettings.set(
                unitId,
                -1,
                new PaperPlan(
                        List.of(),
                        null,
                        null,
                        null,
                        signer.name(),
                        signer.position(),
                        signer.number(),
                        PaperKind.AGREEMENT.usual(),
                        PaperKind.DECREE.usual(),
                        PaperKind.REPORT.usual(),
                        PaperKind.INVITATION.usual()));
    }

    /**
     * A report is numbered with the signature of what it reports, letters with the first of them. People number a decree
     * themselves; here it only counts.
     */
    void watch(@Observes Act act) {
        var unitId = act.unitId();
        if (unitId == null) {
            return;
        }
        switch (act.verb()) {
            case "forum.agreement-signed" -> count(unitId, PaperKind.REPORT, act.subjectId(), act);
            case "decree.signed" -> count(unitId, PaperKind.DECREE, act.subjectId(), act);
            case "invitation.sent" -> {
                var session = String.valueOf(act.detail().get("sessionId"));
                count(unitId, PaperKind.INVITATION, UUID.fromString(session), act);
            }
            default -> {
                // no paper
            }
        }
    }

    private void count(UUID unitId, PaperKind kind, UUID subjectId, Act act) {
        var signedOn = act.detail().get("signedOn");
        var day = signedOn == null
                ? day(unitId, act.at() == null ? clock.instant() : act.at())
                : LocalDate.parse(signedOn.toString());
        take(unitId, kind, subjectId, day);
    }

    LocalDate today(UUID unitId) {
        return day(unitId, clock.instant());
    }

    private LocalDate day(UUID unitId, Instant at) {
        return LocalDate.ofInstant(at, units.find(unitId).orElseThrow().zone());
    }

    String pattern(UUID unitId, PaperKind kind) {
        return PaperSettings.of(unitId).map(settings -> settings.pattern(kind)).orElse(kind.usual());
    }
}
