package id.fkp.minutes.own;

import id.fkp.minutes.correction.CorrectionRepresentation;
import id.fkp.minutes.correction.CorrectionText;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** One correction; a further one is added and replaces nothing. */
@Entity
@Immutable
class LineCorrection extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID lineId;
    public UUID attendanceId;
    public String text;
    public Instant at;

    protected LineCorrection() {}

    LineCorrection(UUID unitId, UUID lineId, UUID attendanceId, CorrectionText said, Instant now) {
        this.unitId = unitId;
        this.lineId = lineId;
        this.attendanceId = attendanceId;
        this.text = said.text();
        this.at = now;
    }

    CorrectionRepresentation represented() {
        return new CorrectionRepresentation(id, text, at, null);
    }

    /** The trail keeps that it was added, and of what text. */
    Act act() {
        return new Act(
                        unitId,
                        "minute-line.corrected",
                        "minute-line",
                        lineId,
                        Reach.INTERNAL,
                        Map.of("correctionId", id.toString(), "textSha256", Digest.sha256(text)))
                .byAnybody();
    }
}
