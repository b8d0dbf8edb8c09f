package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Stakeholders for tests to stand on. Every call makes a new one. */
@ApplicationScoped
public class StakeholderFixture {

    private final Stakeholders stakeholders;
    private final Clock clock;

    StakeholderFixture(Stakeholders stakeholders, Clock clock) {
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    public UUID kept(UUID unitId) {
        return kept(unitId, "Paguyuban Contoh", CommunityElement.SERVICE_USER);
    }

    @Transactional
    public UUID kept(UUID unitId, String organisation, CommunityElement element) {
        return stakeholders.enter(
                unitId,
                new StakeholderPlan(
                        organisation, element, "Kota Contoh", "Siti Contoh", "Ketua", "siti@example.id", "Catatan"),
                clock.instant());
    }
}
