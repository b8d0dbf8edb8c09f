package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;

import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.certificate.reading.CertificateSearch;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Certificates, a row each, in the fields of {@code CertificateSummary}. */
public final class CertificateTable {

    private static final Table ALL = new Table(
            new Words("Sertifikat", "Certificates"),
            List.of(
                    text("id", "ID sertifikat", "Certificate ID", "c.id"),
                    text("unit.id", "ID unit", "Unit ID", "u.id"),
                    text("unit.name", "Unit", "Unit", "u.name"),
                    text("institution.id", "ID instansi", "Institution ID", "i.id"),
                    text("institution.name", "Instansi", "Institution", "i.name"),
                    text("state", "Keadaan", "State", CertificateQueries.STATE),
                    text("standard", "Standar manajemen", "Standard", "c.standard"),
                    text("edition", "Edisi", "Edition", "c.edition"),
                    text("scope", "Ruang lingkup", "Scope", "c.scope"),
                    text("body", "Lembaga sertifikasi", "Body", "c.body"),
                    text("number", "Nomor sertifikat", "Number", "c.number"),
                    date("decidedOn", "Diputuskan pada", "Decided on", "c.decided_on"),
                    number("decisionYear", "Tahun keputusan", "Year of the decision", "c.decision_year"),
                    date("endsOn", "Berakhir pada", "Ends on", "c.ends_on"),
                    text("fileId", "ID berkas", "File ID", "c.file_id"),
                    bool("published", "Untuk umum", "Public", "c.published"),
                    bool("sample", "Contoh", "Sample", "c.sample")),
            "from certificate c join unit u on u.id = c.unit_id join institution i on i.id = u.institution_id\n",
            "c.id desc");

    private CertificateTable() {}

    /** Those that are asked for, newest first; who may see them the caller has made sure. */
    public static Selection of(CertificateSearch search, Instant now) {
        var parameters = new HashMap<String, Object>();
        var condition = search.conditions(parameters, now);
        return new Selection(ALL, condition, parameters);
    }

    /** All of a unit, newest first; for its members. */
    public static Selection ofUnit(UUID unitId, Instant now) {
        return new Selection(ALL, "c.unit_id = :unit", Map.of("now", now.toString(), "unit", unitId));
    }
}
