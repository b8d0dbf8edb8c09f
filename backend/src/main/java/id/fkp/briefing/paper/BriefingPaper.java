package id.fkp.briefing.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;
import static id.fkp.report.paper.Facts.text;

import id.fkp.briefing.reading.BriefedStandard;
import id.fkp.briefing.reading.BriefingRepresentation;
import id.fkp.briefing.reading.BriefingState;
import id.fkp.briefing.reading.OfficerRepresentation;
import id.fkp.briefing.reading.OfficerRepresentation.ReadVersion;
import id.fkp.report.paper.Facts;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Signed;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.text.ReadableTime;
import id.fkp.unit.paper.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of a briefing for the file: who was there, who has read and understood what, with room to sign. */
final class BriefingPaper {

    private static final List<Column> STANDARDS = List.of(
            new Column("No", 8), new Column("Kode", 16), new Column("Standar pelayanan", 60), new Column("Versi", 16));

    private static final List<Column> OFFICERS = List.of(
            new Column("No", 6),
            new Column("Nama", 24),
            new Column("Jabatan", 16),
            new Column("Hadir", 16),
            new Column("Telah membaca dan memahami", 22),
            new Column("Tanda tangan", 16));

    private static final List<Column> COUNTS = List.of(new Column("Petugas", 70), new Column("Jumlah", 30));

    private BriefingPaper() {}

    static Paper of(
            Letterhead head, BriefingRepresentation briefing, List<OfficerRepresentation> officers, Signer signer) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of("DAFTAR HADIR", "SOSIALISASI STANDAR PELAYANAN")));
        parts.add(facts(briefing));
        parts.add(new Heading(2, "Standar pelayanan yang disosialisasikan"));
        parts.add(new Table(STANDARDS, rows(briefing.standards(), BriefingPaper::standard)));
        parts.add(new Heading(2, "Petugas"));
        parts.add(officers.isEmpty() ? new Prose(text("Belum ada petugas yang tercatat.")) : table(briefing, officers));
        parts.add(new Heading(2, "Jumlah"));
        parts.add(new Table(COUNTS, counts(briefing)));
        Facts.signed(signer, parts);
        return Paper.of(
                "Daftar hadir " + briefing.title(),
                "Petugas yang hadir, dan standar pelayanan yang telah mereka baca dan pahami",
                head,
                parts);
    }

    private static Part facts(BriefingRepresentation briefing) {
        var clauses = new ArrayList<Clause>();
        clauses.add(Clause.of("Kegiatan", briefing.title()));
        clauses.add(Clause.of(
                "Waktu",
                ReadableTime.indonesian(briefing.startsAt(), briefing.zone()) + " sampai "
                        + ReadableTime.indonesian(briefing.endsAt(), briefing.zone())));
        clauses.add(Clause.of(
                "Tempat",
                Stream.of(briefing.place(), briefing.link())
                        .filter(Objects::nonNull)
                        .collect(Collectors.collectingAndThen(Collectors.joining("\n"), Facts::orNothing))));
        clauses.add(Clause.of("Pemimpin", briefing.leader()));
        if (briefing.state() == BriefingState.CANCELLED) {
            clauses.add(Clause.of("Dibatalkan", orNothing(briefing.cancelReason())));
        }
        return new Clauses(clauses);
    }

    private static Row standard(int number, BriefedStandard standard) {
        return cells(number + ".", standard.code(), standard.title(), "Versi " + standard.number());
    }

    private static Table table(BriefingRepresentation briefing, List<OfficerRepresentation> officers) {
        var about = briefing.standards().stream()
                .collect(Collectors.toMap(BriefedStandard::versionId, Function.identity()));
        return new Table(
                OFFICERS, rows(officers, (number, officer) -> officer(number, officer, about, briefing.zone())));
    }

    private static Row officer(
            int number, OfficerRepresentation officer, Map<UUID, BriefedStandard> about, String zone) {
        var name = officer.name() == null ? "(data diri dihapus)" : officer.name();
        var read =
                officer.readings().stream().map(reading -> read(reading, about)).collect(Collectors.joining("\n"));
        return new Signed(
                List.of(
                        text(number + "."),
                        text(officer.nip() == null ? name : name + "\nNIP " + officer.nip()),
                        text(orNothing(officer.position())),
                        text(
                                officer.presentAt() == null
                                        ? "Tidak hadir"
                                        : ReadableTime.indonesian(officer.presentAt(), zone)),
                        text(read.isEmpty() ? "Belum" : read)),
                null,
                "Tanda tangan " + name);
    }

    private static String read(ReadVersion reading, Map<UUID, BriefedStandard> about) {
        var standard = Objects.requireNonNull(about.get(reading.versionId()));
        var said = standard.code() + " versi " + standard.number();
        return reading.byName() == null ? said : said + " (dicatat " + reading.byName() + ")";
    }

    private static List<Row> counts(BriefingRepresentation briefing) {
        var counts = briefing.counts();
        return List.of(
                cells("Tercatat", "" + counts.listed()),
                cells("Hadir", "" + counts.present()),
                cells("Tidak hadir", "" + (counts.listed() - counts.present())),
                cells("Telah membaca dan memahami semuanya", "" + counts.readAll()));
    }
}
