package id.fkp.local.demo.quality;

import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static id.fkp.standard.version.ComponentCode.SD5;
import static id.fkp.standard.version.ComponentCode.SD6;

import id.fkp.file.StoredFiles;
import id.fkp.publication.ProofPlan;
import id.fkp.publication.PublicationMedium;
import id.fkp.publication.PublicationPlan;
import id.fkp.publication.Publications;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo's standards in force are shown. All of them hang at the counter and stand on the website, with a
 * picture that proves it; on SIPPN only one of them is proven, and one is shown without the way of complaints there. So
 * the evaluation finds evidence, and also something to do.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoPublications {

    private static final String BY = "Sri Wahyuningsih";
    private static final String SITE = "https://loka-tanjungbalai.contoh.example/standar";
    private static final List<ComponentCode> ALL = List.of(SD1, SD2, SD3, SD4, SD5, SD6);
    private static final List<ComponentCode> WITHOUT_COMPLAINTS = List.of(SD1, SD2, SD3, SD4, SD5);

    /** The days after the pledge of 26 July 2024. */
    private static final LocalDate PRINTED_ON = LocalDate.of(2024, 7, 29);

    private final Publications publications;
    private final StoredFiles files;

    DemoPublications(Publications publications, StoredFiles files) {
        this.publications = publications;
        this.files = files;
    }

    /** What is the same for all standards in one medium. */
    private record Place(
            PublicationMedium medium,
            String title,
            @Nullable String place,
            @Nullable String link,
            int daysLater) {

        LocalDate since() {
            return PRINTED_ON.plusDays(daysLater);
        }
    }

    private static final Place COUNTER =
            new Place(PublicationMedium.PRINT, "Banner di ruang tunggu", "Ruang tunggu lantai 1", null, 0);
    private static final Place SCREEN =
            new Place(PublicationMedium.SCREEN, "Layar antrean", "Loket pengaduan", null, 2);
    private static final Place WEBSITE =
            new Place(PublicationMedium.WEBSITE, "Halaman standar pelayanan", null, SITE, 2);
    private static final Place SIPPN = new Place(PublicationMedium.SIPPN, "Katalog SIPPN", null, null, 7);

    /**
     * Enters them.
     *
     * @param inForce the standards: the first is shown and proven everywhere, the complaints of the second nobody finds
     *     on SIPPN
     */
    public void enter(UnitInfo unit, List<UUID> inForce, Instant now) {
        var pictures = new SampleProof();
        var banner = proof(unit, pictures, COUNTER);
        var screen = proof(unit, pictures, SCREEN);
        var page = proof(unit, pictures, WEBSITE);
        var catalogue = proof(unit, pictures, SIPPN);
        for (int i = 0; i < inForce.size(); i++) {
            var standard = inForce.get(i);
            show(unit, standard, COUNTER, ALL, List.of(banner), now);
            show(unit, standard, WEBSITE, ALL, List.of(page), now);
            if (i == 0) {
                show(unit, standard, SCREEN, ALL, List.of(screen), now);
            }
            show(
                    unit,
                    standard,
                    SIPPN,
                    i == 1 ? WITHOUT_COMPLAINTS : ALL,
                    i == 0 ? List.of(catalogue) : List.of(),
                    now);
        }
    }

    /** The day after it began to be shown, somebody took a picture. */
    private ProofPlan proof(UnitInfo unit, SampleProof pictures, Place place) {
        var picture = pictures.of(
                place.title(),
                place.link(),
                unit.name(),
                ALL.stream().map(ComponentCode::labelId).toList());
        var file = files.keep(unit.id(), "Contoh " + place.title() + ".png", picture);
        return new ProofPlan(file.id(), place.since().plusDays(1));
    }

    private void show(
            UnitInfo unit,
            UUID standard,
            Place place,
            List<ComponentCode> components,
            List<ProofPlan> proofs,
            Instant now) {
        publications.enter(
                unit.id(),
                new PublicationPlan(
                        standard,
                        null,
                        null,
                        place.medium(),
                        components,
                        place.title(),
                        place.place(),
                        place.link(),
                        place.since(),
                        null,
                        proofs),
                BY,
                now);
    }
}
