package id.fkp.followup;

import id.fkp.agreement.AgreementFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Promises for tests to stand on. */
@ApplicationScoped
public class FollowUpFixture {

    private final AgreementFixture agreements;

    FollowUpFixture(AgreementFixture agreements) {
        this.agreements = agreements;
    }

    /** Of a record that was signed just now. */
    @Transactional
    public UUID planned(UUID unitId) {
        var forum = agreements.signed(unitId);
        return FollowUp.<FollowUp>find("forumId = ?1 order by position", forum.id())
                .firstResult()
                .id;
    }
}
