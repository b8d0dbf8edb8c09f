package id.fkp.establish.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.paper.Letterhead;
import id.fkp.standard.row.FeeRow;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.row.Row;
import id.fkp.standard.row.StepRow;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import id.fkp.standard.version.VersionRepresentation;
import id.fkp.unit.UnitReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A decree on standards with typed rows and formatted text. */
final class SampleDecree {

    static final LocalDate SIGNED = LocalDate.of(2024, 7, 18);

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000000a");

    private SampleDecree() {}

    static DecreeText signed(int standards) {
        return decree("HK.02.02.2C.07.24.61", SIGNED, null, List.of(), standards);
    }

    static DecreeText decree(
            @Nullable String number,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate inForceFrom,
            List<String> revoked,
            int standards) {
        return new DecreeText(
                head(),
                "Standar Pelayanan di Lingkungan Loka POM di Kota Tanjungbalai",
                number,
                "Tanjungbalai",
                "Bambang Hariyadi",
                "Plt. Kepala Loka POM di Kota Tanjungbalai",
                List.of("bahwa standar pelayanan wajib ditetapkan", "bahwa rancangannya telah dibahas;"),
                List.of("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
                signedOn,
                inForceFrom,
                revoked,
                IntStream.rangeClosed(1, standards)
                        .mapToObj(SampleDecree::standard)
                        .toList());
    }

    static Letterhead head() {
        return new Letterhead(
                "Badan Pengawas Obat dan Makanan",
                "Loka POM di Kota Tanjungbalai",
                "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai",
                "+62 623 000000",
                "loka@example.go.id");
    }

    private static VersionRepresentation standard(int number) {
        return new VersionRepresentation(
                ID,
                ID,
                1,
                "SP-0" + number,
                "Standar Pelayanan Contoh " + number,
                new UnitReference(ID, "loka", "Loka POM di Kota Tanjungbalai"),
                null,
                null,
                null,
                14,
                List.of(),
                Arrays.stream(ComponentCode.values())
                        .map(SampleDecree::component)
                        .toList());
    }

    private static ComponentRepresentation component(ComponentCode code) {
        var words = new Node("text", null, null, "Uraian " + code.labelId(), List.of(new Mark("bold", null)));
        var text = new Document("doc", List.of(new Node("paragraph", null, List.of(words), null, null)));
        return new ComponentRepresentation(code, text, rows(code), null, null, true, null, null, 1);
    }

    private static List<Row> rows(ComponentCode code) {
        return switch (code) {
            case SD1 -> List.of(new RequirementRow(ID, "Nomor Induk Berusaha (NIB)", "Hanya bagi pelaku usaha"));
            case SD2 ->
                List.of(
                        new StepRow(ID, "Pemohon", "Mengajukan permohonan", null, null),
                        new StepRow(ID, "Petugas loket", "Memeriksa berkas", 1, TimeUnit.WORKING_DAYS));
            case SD3 -> List.of(new TimeRow(ID, "Verifikasi akun", 3, TimeUnit.WORKING_DAYS, "akun didaftarkan"));
            case SD4 ->
                List.of(
                        new FeeRow(ID, "Pendaftaran", 0L, null, null),
                        new FeeRow(ID, "Surat keterangan", 50_000L, "surat", "peraturan tarif PNBP"));
            default -> List.of();
        };
    }
}
