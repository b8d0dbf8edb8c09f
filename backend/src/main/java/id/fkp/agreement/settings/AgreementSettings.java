package id.fkp.agreement.settings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** How a unit numbers its records of agreement, once it has said so. */
@Entity
class AgreementSettings extends PanacheEntityBase {

    @Id
    public UUID unitId;

    public String numberPattern;

    @Version
    public int version;

    protected AgreementSettings() {}

    private AgreementSettings(UUID unitId) {
        this.unitId = unitId;
    }

    /** Version -1 of a unit that has said nothing yet. */
    static SettingsRepresentation of(UUID unitId) {
        return AgreementSettings.<AgreementSettings>findByIdOptional(unitId)
                .map(kept -> new SettingsRepresentation(unitId, kept.numberPattern, kept.version))
                .orElse(new SettingsRepresentation(unitId, NumberPattern.DEFAULT.numberPattern(), -1));
    }

    static SettingsRepresentation set(UUID unitId, NumberPattern pattern) {
        var settings = AgreementSettings.<AgreementSettings>findByIdOptional(unitId)
                .orElseGet(() -> new AgreementSettings(unitId));
        settings.numberPattern = pattern.numberPattern();
        settings.persistAndFlush();
        return of(unitId);
    }
}
