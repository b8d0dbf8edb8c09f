package id.fkp.assessment.pack;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;

import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.UnitFacts;
import id.fkp.assessment.pack.Holdings.Review;
import id.fkp.assessment.pack.Holdings.Shown;
import id.fkp.assessment.pack.Holdings.SignedDecree;
import id.fkp.publication.PublicationMedium;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the product knows of a unit as tables on paper. */
final class Registers {

    static final String STANDARDS = "Daftar Jenis Pelayanan dan Standar Pelayanan";
    static final String REVIEWS = "Daftar Evaluasi dan Peninjauan Standar Pelayanan";
    static final String SHOWN = "Daftar Media Publikasi";

    private static final String YES = "Ya";

    private Registers() {}

    static Paper standards(Letterhead head, UnitFacts facts, List<SignedDecree> decrees) {
        Map<UUID, String> numbers = decrees.stream().collect(Collectors.toMap(SignedDecree::id, SignedDecree::number));
        record Line(String service, StandardFacts standard) {}
        var lines = facts.services().stream()
                .flatMap(service -> service.standards().stream().map(standard -> new Line(service.name(), standard)))
                .toList();
        return paper(
                head,
                STANDARDS,
                List.of(
                        new Column("No", 7),
                        new Column("Jenis Pelayanan", 18),
                        new Column("Standar Pelayanan", 24),
                        new Column("14 Komponen", 13),
                        new Column("Keputusan", 14),
                        new Column("Berlaku Sejak", 12),
                        new Column("Evaluasi Terakhir", 12)),
                rows(
                        lines,
                        (number, line) -> cells(
                                "" + number,
                                line.service(),
                                line.standard().name(),
                                line.standard().complete() ? YES : "Belum",
                                orNothing(decree(numbers, line.standard().decreeId())),
                                day(line.standard().inForceFrom()),
                                day(line.standard().evaluatedOn()))));
    }

    private static @Nullable String decree(Map<UUID, String> numbers, @Nullable UUID id) {
        return id == null ? null : numbers.get(id);
    }

    static Paper reviews(Letterhead head, List<Review> reviews) {
        return paper(
                head,
                REVIEWS,
                List.of(
                        new Column("No", 7),
                        new Column("Standar Pelayanan", 22),
                        new Column("Kegiatan", 15),
                        new Column("Tanggal", 15),
                        new Column("Hasil", 17),
                        new Column("Temuan", 24)),
                rows(
                        reviews,
                        (number, review) -> cells(
                                "" + number,
                                review.standard(),
                                "REVIEW".equals(review.kind()) ? "Peninjauan ulang" : "Evaluasi",
                                day(review.heldOn()),
                                "KEEP".equals(review.result()) ? "Dipertahankan" : "Diubah",
                                review.findings())));
    }

    static Paper shown(Letterhead head, List<Shown> shown) {
        return paper(
                head,
                SHOWN,
                List.of(
                        new Column("No", 7),
                        new Column("Yang Dipublikasikan", 23),
                        new Column("Media", 14),
                        new Column("Nama, Tempat, dan Tautan", 28),
                        new Column("Komponen", 14),
                        new Column("Sejak", 14)),
                rows(
                        shown,
                        (number, each) -> cells(
                                "" + number,
                                each.of(),
                                medium(each.medium()),
                                lines(each.title(), each.place(), each.link()),
                                orNothing(String.join(", ", each.components())),
                                day(each.shownFrom()))));
    }

    static String medium(PublicationMedium medium) {
        return switch (medium) {
            case PRINT -> "Media cetak";
            case SCREEN -> "Layar, TV, atau kios";
            case SOCIAL_MEDIA -> "Media sosial";
            case WEBSITE -> "Situs web";
            case APPLICATION -> "Aplikasi";
            case SIPPN -> "SIPP Nasional";
            case BILLBOARD -> "Papan reklame";
        };
    }

    private static Paper paper(Letterhead head, String title, List<Column> columns, List<Row> rows) {
        return Paper.of(
                title,
                title + ", " + rows.size() + " baris",
                head,
                List.<Part>of(new Title(List.of(title.toUpperCase(Locale.ROOT))), new Table(columns, rows)));
    }

    static String lines(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? orNothing(null) : WrittenDate.plain(day);
    }
}
