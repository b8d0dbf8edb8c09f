package id.fkp.agreement.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The pattern by which a unit numbers, as it says or as most do. */
@ApplicationScoped
public class NumberPatterns {

    public NumberPattern of(UUID unitId) {
        return new NumberPattern(AgreementSettings.of(unitId).numberPattern());
    }
}
