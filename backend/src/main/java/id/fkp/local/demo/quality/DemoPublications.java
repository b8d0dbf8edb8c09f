package id.fkp.local.demo.quality;

import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static id.fkp.standard.version.ComponentCode.SD5;
import static id.fkp.standard.version.ComponentCode.SD6;

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

/** Where standards of the demo that are in force are shown: one everywhere, one with gaps, the others nowhere yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoPublications {

    private static final String BY = "Sri Wahyuningsih";
    private static final List<ComponentCode> ALL = List.of(SD1, SD2, SD3, SD4, SD5, SD6);
    private static final List<ComponentCode> WITHOUT_COMPLAINTS = List.of(SD1, SD2, SD3, SD4, SD5);

    /** The days after the pledge of 26 July 2024. */
    private static final LocalDate PRINTED_ON = LocalDate.of(2024, 7, 29);

    private final Publications publications;

    DemoPublications(Publications publications) {
        this.publications = publications;
    }

    /**
     * Enters them.
     *
     * @param whole the standard that people find in every medium
     * @param gaps the one whose complaints nobody finds on SIPPN
     */
    public void enter(UnitInfo unit, UUID whole, UUID gaps, Instant now) {
        show(
                unit,
                whole,
                PublicationMedium.PRINT,
                ALL,
                "Banner di ruang tunggu",
                "Ruang tunggu lantai 1",
                null,
                0,
                now);
        show(unit, whole, PublicationMedium.SCREEN, ALL, "Layar antrean", "Loket pengaduan", null, 2, now);
        show(unit, whole, PublicationMedium.WEBSITE, ALL, "Halaman standar pelayanan", null, "standar", 2, now);
        show(unit, whole, PublicationMedium.SIPPN, ALL, "Katalog SIPPN", null, null, 7, now);
        show(unit, gaps, PublicationMedium.PRINT, ALL, "Leaflet di loket", "Loket sertifikasi", null, 0, now);
        show(unit, gaps, PublicationMedium.WEBSITE, ALL, "Halaman standar pelayanan", null, "standar", 2, now);
        show(unit, gaps, PublicationMedium.SIPPN, WITHOUT_COMPLAINTS, "Katalog SIPPN", null, null, 7, now);
    }

    private void show(
            UnitInfo unit,
            UUID standard,
            PublicationMedium medium,
            List<ComponentCode> components,
            String title,
            @Nullable String place,
            @Nullable String page,
            int daysLater,
            Instant now) {
        var link = page == null ? null : "https://loka-tanjungbalai.contoh.example/" + page;
        publications.enter(
                unit.id(),
                new PublicationPlan(
                        standard,
                        null,
                        null,
                        medium,
                        components,
                        title,
                        place,
                        link,
                        PRINTED_ON.plusDays(daysLater),
                        null,
                        List.of()),
                BY,
                now);
    }
}
