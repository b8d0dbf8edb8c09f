package id.fkp.agreement;

import id.fkp.agreement.reading.DraftRepresentation;
import id.fkp.forum.agreement.AgreementGuard;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * What was drafted here is complete when it is signed, whichever way the signature comes in. The draft is held, so that
 * what was checked is what is signed.
 */
@ApplicationScoped
class DraftReady implements AgreementGuard {

    private final Projection projection;

    DraftReady(Projection projection) {
        this.projection = projection;
    }

    @Override
    public List<Fault> missing(UUID forumId) {
        return AgreementDraft.locked(forumId)
                .flatMap(draft -> DraftRepresentation.of(projection, forumId))
                .map(DraftChecks::missing)
                .orElse(List.of());
    }
}
