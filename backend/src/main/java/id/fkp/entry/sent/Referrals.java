package id.fkp.entry.sent;

import id.fkp.feedback.answer.Lapor;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.identity.Caller;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A complaint that is a case of SP4N-LAPOR! already has its answer there: here it says so, and waits for nobody. That is no
 * decision of a person's, so that a program may bring it about.
 */
@ApplicationScoped
public class Referrals {

    private static final String TEXT = "Pengaduan ini ditangani di SP4N-LAPOR! dengan nomor %s. Perkembangan dan "
            + "tanggapannya dapat dibaca di sana; di forum ini tidak dibuka kasus kedua.";

    private final Responses responses;
    private final Units units;
    private final Caller caller;

    Referrals(Responses responses, Units units, Caller caller) {
        this.responses = responses;
        this.units = units;
        this.caller = caller;
    }

    public void redirect(UUID unitId, UUID feedbackId, String trackingId, Instant now) {
        var unit = units.find(unitId).orElseThrow();
        var decision = new ResponseDecision(
                List.of(feedbackId),
                Outcome.REDIRECTED,
                ReasonCode.OUT_OF_SCOPE,
                TEXT.formatted(trackingId),
                Lapor.CHANNEL,
                trackingId,
                null,
                null);
        responses.give(
                decision, new Office(unitId, unit.name(), caller.issuer(), caller.subject(), caller.name()), now);
    }
}
