package id.fkp.establish.pledge;

import id.fkp.establish.DecreeFixture;
import id.fkp.establish.Decrees;
import id.fkp.establish.signing.Signing;
import id.fkp.file.FileFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Pledges for tests to stand on. Every call makes a new one, on a signed decree of its own. */
@ApplicationScoped
public class PledgeFixture {

    private final Pledges pledges;
    private final Decrees decrees;
    private final DecreeFixture signed;
    private final FileFixture files;
    private final Clock clock;

    PledgeFixture(Pledges pledges, Decrees decrees, DecreeFixture signed, FileFixture files, Clock clock) {
        this.pledges = pledges;
        this.decrees = decrees;
        this.signed = signed;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public UUID draft(UUID unitId) {
        return begun(unitId).id;
    }

    @Transactional
    public UUID signed(UUID unitId) {
        var pledge = begun(unitId);
        pledges.sign(pledge, new Signing(files.scan(unitId), signed.today()), "Kepala", clock.instant());
        return pledge.id;
    }

    private Pledge begun(UUID unitId) {
        var decree = decrees.find(signed.signed(unitId)).orElseThrow();
        return pledges.begin(decree, "Penyusun", clock.instant());
    }
}
