package id.fkp.attendance.sheet;

import id.fkp.session.SessionInfo;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A photo or scan of the list that was signed on paper. */
@Entity
@Immutable
class AttendanceSheet extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID sessionId;
    public UUID unitId;
    public UUID fileId;
    public Instant addedAt;
    public String byName;

    protected AttendanceSheet() {}

    AttendanceSheet(SessionInfo session, UUID fileId, String byName, Instant now) {
        this.sessionId = session.id();
        this.unitId = session.unitId();
        this.fileId = fileId;
        this.byName = byName;
        this.addedAt = now;
    }

    static Optional<AttendanceSheet> joined(UUID sessionId, UUID fileId) {
        return find("sessionId = ?1 and fileId = ?2", sessionId, fileId).firstResultOptional();
    }

    Act act() {
        return new Act(
                unitId,
                "attendance-sheet.joined",
                "session",
                sessionId,
                Reach.INTERNAL,
                Map.of("fileId", fileId.toString()));
    }
}
