package id.fkp.local.demo.quality;

import id.fkp.certificate.Certificates;
import id.fkp.certificate.coverage.CertificationCoverage;
import id.fkp.certificate.coverage.CertificationTargetDetails;
import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.given.CertificateDetails;
import id.fkp.certificate.given.CertificateMove;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.CertificateState;
import id.fkp.standard.revision.AsOf;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.Units;
import id.fkp.unit.plan.InstitutionPlan;
import id.fkp.unit.plan.Territory;
import id.fkp.unit.plan.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the certification register. Their units stand before those with consultations, so that lists, newest
 * first, still begin with these. What the newspapers do not say stays a gap.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DemoCertificates {

    private static final String SAMPLE = "Data contoh, bukan dokumen resmi.";

    private final Units units;
    private final Certificates certificates;
    private final CertificationCoverage coverage;

    DemoCertificates(Units units, Certificates certificates, CertificationCoverage coverage) {
        this.units = units;
        this.certificates = certificates;
        this.coverage = coverage;
    }

    /** Units of their own, with what is known of their certificates. */
    public void enter(Instant now) {
        bandung();
        serang(now);
        palopo(now);
    }

    /** One that holds and ends in some months, so that its unit has something to look at. */
    public void warn(UnitInfo unit, Instant now) {
        var asOf = new AsOf(now, unit.zone());
        var decided = asOf.today().minusYears(3).plusMonths(5);
        certificates.bring(
                unit.id(),
                details(
                        "SNI ISO 9001",
                        "2015",
                        "Layanan pengaduan masyarakat dan informasi; layanan sertifikasi obat dan makanan",
                        "Lembaga Sertifikasi Contoh",
                        decided,
                        null,
                        null),
                asOf);
    }

    /** Stage 1 and 2, and a recommendation. Under another institution than the demo's own, whose auditor sees all its units. */
    private void palopo(Instant now) {
        var institution = units.enterInstitution(new InstitutionPlan("Balai Besar POM di Makassar", "BBPOM Makassar"));
        var unit = unit(
                institution,
                "Loka POM di Kota Palopo",
                "Loka POM Palopo",
                "Asia/Makassar",
                List.of(
                        new Territory("73.73", "Kota Palopo"),
                        new Territory("73.17", "Kabupaten Luwu"),
                        new Territory("73.22", "Kabupaten Luwu Utara"),
                        new Territory("73.24", "Kabupaten Luwu Timur"),
                        new Territory("73.18", "Kabupaten Tana Toraja"),
                        new Territory("73.26", "Kabupaten Toraja Utara"),
                        new Territory("73.16", "Kabupaten Enrekang")),
                now);
        var asOf = new AsOf(now, unit.zone());
        var id = certificates.bring(
                unit.id(),
                new CertificateDetails(
                        "SNI ISO 9001",
                        "2015",
                        null,
                        List.of(),
                        "TÜV Rheinland Indonesia",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        true,
                        true),
                asOf);
        var first = LocalDate.of(2020, 8, 14);
        var second = LocalDate.of(2020, 10, 2);
        certificates.bring(
                id,
                new AuditDetails(
                        AuditKind.STAGE_1,
                        first,
                        first,
                        List.of("AMA"),
                        null,
                        null,
                        null,
                        null,
                        AuditRecommendation.PROCEED_TO_STAGE_2,
                        null,
                        null,
                        List.of()),
                asOf);
        certificates.bring(
                id,
                new AuditDetails(
                        AuditKind.STAGE_2,
                        second.minusDays(1),
                        second,
                        List.of("AMA"),
                        0,
                        0,
                        7,
                        5,
                        AuditRecommendation.RECOMMENDED,
                        "Layak direkomendasikan.",
                        null,
                        List.of()),
                asOf);
        move(id, CertificateState.STAGE1_DONE, first, asOf);
        move(id, CertificateState.STAGE2_DONE, second, asOf);
        move(id, CertificateState.RECOMMENDED, second, asOf);
    }

    private void serang(Instant now) {
        var institution = units.enterInstitution(new InstitutionPlan("Pemerintah Kota Serang", "Pemkot Serang"));
        var unit = unit(
                institution,
                "Inspektorat Kota Serang",
                "Inspektorat Serang",
                "Asia/Jakarta",
                List.of(new Territory("36.73", "Kota Serang")),
                now);
        var asOf = new AsOf(now, unit.zone());
        for (var standard : List.of("SNI ISO 9001", "SNI ISO 37001")) {
            var first = certificates.bring(
                    unit.id(), details(standard, null, null, "PT Mutu Agung Lestari", null, 2018, null), asOf);
            certificates.bring(
                    unit.id(),
                    details(standard, null, null, "PT Mutu Agung Lestari", LocalDate.of(2022, 2, 24), null, first),
                    asOf);
        }
    }

    private void bandung() {
        var institution = units.enterInstitution(new InstitutionPlan("Pemerintah Kota Bandung", "Pemkot Bandung"));
        coverage.bring(
                institution,
                new CertificationTargetDetails(
                        83, 2013, 44, 83, null, "Berita Pemerintah Kota Bandung tentang ISO 9001:2008, sekitar 2012"));
    }

    private UnitInfo unit(
            UUID institutionId, String name, String shortName, String zone, List<Territory> territories, Instant now) {
        return units.enter(
                new UnitPlan(
                        institutionId, name, shortName, "Alamat contoh", zone, territories, SAMPLE, null, null, null),
                now);
    }

    private void move(UUID id, CertificateState to, LocalDate on, AsOf asOf) {
        certificates.bring(id, new CertificateMove(to, on, null), "FKP", asOf);
    }

    private static CertificateDetails details(
            String standard,
            @Nullable String edition,
            @Nullable String scope,
            String body,
            @Nullable LocalDate decidedOn,
            @Nullable Integer year,
            @Nullable UUID predecessorId) {
        return new CertificateDetails(
                standard,
                edition,
                scope,
                List.of(),
                body,
                null,
                null,
                null,
                decidedOn,
                year,
                decidedOn,
                null,
                predecessorId,
                null,
                true,
                true,
                false);
    }
}
