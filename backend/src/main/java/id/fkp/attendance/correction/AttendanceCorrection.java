package id.fkp.attendance.correction;

import id.fkp.attendance.given.AttendingElement;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody on a list was set right. Of the person only the names of the fields stay here, so that an erasure
 * takes all away.
 */
@Entity
@Immutable
class AttendanceCorrection extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID attendanceId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public AttendingElement elementBefore;

    public @Nullable String organisationBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> fields;

    public String reason;
    public Instant at;
    public String byName;

    protected AttendanceCorrection() {}

    AttendanceCorrection(Corrected corrected, String reason, String byName, Instant now) {
        this.attendanceId = corrected.attendanceId();
        this.unitId = corrected.unitId();
        this.elementBefore = corrected.elementBefore();
        this.organisationBefore = corrected.organisationBefore();
        this.fields = corrected.fields();
        this.reason = reason.strip();
        this.byName = byName;
        this.at = now;
    }
}
