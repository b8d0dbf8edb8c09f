package id.fkp.publication;

import id.fkp.file.FileFixture;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Publications for tests to stand on. Every call makes a new one, of a standard of its own. */
@ApplicationScoped
public class PublicationFixture {

    private final Publications publications;
    private final StandardFixture standards;
    private final FileFixture files;
    private final Units units;
    private final Clock clock;

    PublicationFixture(
            Publications publications, StandardFixture standards, FileFixture files, Units units, Clock clock) {
        this.publications = publications;
        this.standards = standards;
        this.files = files;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public UUID shown(UUID unitId) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, units.find(unitId).orElseThrow().zone());
        var plan = new PublicationPlan(
                standards.published(unitId).standardId(),
                null,
                null,
                PublicationMedium.PRINT,
                List.of(ComponentCode.SD1),
                "Banner",
                null,
                null,
                today,
                null,
                List.of(new ProofPlan(files.picture(unitId, 30, 30), today)));
        return publications.enter(unitId, plan, "Penyusun", now);
    }
}
