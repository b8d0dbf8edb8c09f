package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.decimal;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.picture.PictureGrouping.Year;
import id.fkp.picture.PictureMeasure;
import id.fkp.picture.PictureParameters;
import id.fkp.picture.PictureParameters.Condition;
import id.fkp.picture.PictureState;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many units as they were counted: a row for each group, year and state, or a row for each unit and year. */
public final class PictureTable {

    private static final List<Column> OF_A_UNIT = List.of(
            text("unit.id", "ID unit", "Unit ID", "u.id"),
            text("unit.name", "Unit", "Unit", "u.name"),
            text("institution.name", "Instansi", "Institution", "i.name"),
            text("region", "Kode provinsi", "Code of the province", "p.region"),
            number("year", "Tahun", "Year", "p.year"),
            date("countedOn", "Dihitung pada", "Counted on", "p.counted_on"),
            bool("reckoned", "Dihitung kemudian", "Reckoned afterwards", "p.reckoned"),
            text("standards.state", "Standar", "Standards", "p.standards"),
            number("standards.services", "Layanan", "Services", "p.services"),
            number("standards.covered", "Layanan berstandar", "Services with a standard", "p.covered"),
            number("standards.inForce", "Standar berlaku", "Standards in force", "p.in_force"),
            text("forum.state", "Forum 12 bulan terakhir", "Forum in the last 12 months", "p.forum"),
            date("forum.on", "Forum pada", "Forum on", "p.forum_on"),
            date("forum.agreedOn", "Berita Acara pada", "Record of agreement on", "p.agreed_on"),
            text("review.state", "Peninjauan", "Review", "p.review"),
            date("review.lookedAtOn", "Paling lama ditinjau", "Looked at longest ago", "p.looked_at_on"),
            text("followUps.state", "Tindak lanjut", "Follow-ups", "p.follow_ups"),
            number("followUps.promised", "Tindak lanjut dijanjikan", "Follow-ups promised", "p.promised"),
            number("followUps.overdue", "Tindak lanjut terlambat", "Follow-ups overdue", "p.overdue"),
            text("survey.state", "Mutu SKM", "Grade of the survey", "p.survey"),
            decimal("survey.index", "Nilai SKM", "Index of the survey", "p.survey_index"),
            date("survey.periodTo", "SKM sampai", "Survey until", "p.survey_until"),
            text("certificate.state", "Sertifikat", "Certificate", "p.certificate"),
            number("certificate.count", "Banyaknya sertifikat", "Certificates", "p.certificates"));

    private static final List<Column> FOR_MEMBERS = List.of(
            text("inputs.state", "Masukan", "Inputs", "p.inputs"),
            number("inputs.waiting", "Masukan menunggu jawaban", "Inputs waiting for an answer", "p.waiting"));

    private static final Words TITLE = new Words("Gambaran unit", "Picture of units");

    private PictureTable() {}

    /** By group, in every year or in the one that is asked for. */
    public static Selection groups(PictureParameters asked, Condition condition) {
        var by = asked.by();
        var table = new Table(
                TITLE,
                List.of(
                        number("year", "Tahun", "Year", "t.year"),
                        text(
                                "measure",
                                "Ukuran",
                                "Measure",
                                "'" + asked.measure().name() + "'"),
                        text("key", "Kode kelompok", "Code of the group", "t.key"),
                        text("name", "Kelompok", "Group", "t.name"),
                        text("state", "Keadaan", "State", "t.state"),
                        number("units", "Unit", "Units", "t.units"),
                        number("reckoned", "Dihitung kemudian", "Reckoned afterwards", "t.reckoned"),
                        number("targetCount", "Target unit bersertifikat", "Units to be certified", "t.target_count"),
                        number("targetYear", "Target tahun", "To be certified by", "t.target_year"),
                        number(
                                "statedCertified",
                                "Bersertifikat menurut instansi",
                                "Certified as the institution states",
                                "t.stated_certified"),
                        number(
                                "statedUnits",
                                "Unit menurut instansi",
                                "Units as the institution states",
                                "t.stated_units")),
                """
                from (
                    select c.*, {key} as key, {title} as name, t.target_count, t.target_year, t.stated_certified, t.stated_units
                    from ({counted}) c {names} left join certification_target t on {targets} and {target}) t
                """.replace("{counted}", by.counted(asked.measure(), condition.sql(), year(asked)))
                        .replace("{targets}", "" + (asked.measure() == PictureMeasure.CERTIFICATE))
                        .replace("{target}", by.target())
                        .replace("{names}", by.names())
                        .replace("{key}", by.key())
                        .replace("{title}", by.title()),
                "t.year, t.name, t.key, t.state");
        return selection(table, "true", asked, condition, "t.year", null);
    }

    /** Of groups that have no unit: as asked for, or the year that is counted. */
    private static Year year(PictureParameters asked) {
        return asked.year() == null ? Year.NEWEST : Year.ASKED;
    }

    /** By unit. */
    public static Selection units(PictureParameters asked, Condition condition, @Nullable PictureState state) {
        var columns = new ArrayList<>(OF_A_UNIT);
        if (asked.measure().isInternal()) {
            columns.addAll(FOR_MEMBERS);
        }
        var from =
                "from unit_picture p join unit u on u.id = p.unit_id join institution i on i.id = p.institution_id\n";
        var sql = condition.sql()
                + (state == null ? "" : " and p." + asked.measure().column() + " = :state");
        return selection(
                new Table(TITLE, columns, from, "p.unit_id desc, p.year desc"), sql, asked, condition, "p.year", state);
    }

    private static Selection selection(
            Table table,
            String sql,
            PictureParameters asked,
            Condition condition,
            String year,
            @Nullable PictureState state) {
        var parameters = new HashMap<>(condition.parameters());
        if (state != null) {
            parameters.put("state", state.name());
        }
        if (asked.year() == null) {
            return new Selection(table, sql, parameters);
        }
        parameters.put("year", asked.year());
        return new Selection(table, sql + " and " + year + " = :year", parameters);
    }
}
