package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.decimal;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was measured of the service of a standard, a row for each line beside a component, in the fields of {@code
 * StandardFacts}. It is written from what the API answers, so that what is told to nobody there stands in no file either.
 */
public final class FactTable {

    private static final Table LINES =
            new Table(new Words("Data pelayanan", "Facts"), columns(), """
            from (select cast(:facts as jsonb) as said) f
            cross join lateral jsonb_array_elements(f.said -> 'components') with ordinality as c (said, place)
            cross join lateral (
                select 1 as part, 'SURVEY_ELEMENT' as kind, e.said, e.place
                from jsonb_array_elements(c.said -> 'elements') with ordinality as e (said, place)
                union all
                select 2, 'COMPLAINTS', e.said, e.place
                from jsonb_array_elements(c.said -> 'complaints') with ordinality as e (said, place)
                union all
                select 3, 'SERVICE_TIMES', e.said, e.place
                from jsonb_array_elements(c.said -> 'times') with ordinality as e (said, place)) l
            """, "c.place, l.part, l.place");

    private FactTable() {}

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(text("standardId", "ID standar", "Standard ID", "f.said ->> 'standardId'"));
        columns.add(date("changedOn", "Berlaku sejak", "In force since", "cast(f.said ->> 'changedOn' as date)"));
        columns.add(text("component", "Komponen", "Component", "c.said ->> 'component'"));
        columns.add(text("kind", "Jenis", "Kind", "l.kind"));
        columns.add(text("code", "Unsur SKM", "Element of the survey", "l.said ->> 'code'"));
        columns.add(text("name.id", "Nama unsur", "Name of the element (Indonesian)", "l.said #>> '{name,id}'"));
        columns.add(text("name.en", "Nama unsur (Inggris)", "Name of the element", "l.said #>> '{name,en}'"));
        columns.add(text("source", "Sumber", "Source", "l.said ->> 'source'"));
        columns.add(text("unit", "Satuan waktu", "Unit of time", "l.said ->> 'unit'"));
        columns.add(number("promised", "Janji", "Promised", "cast(l.said ->> 'promised' as bigint)"));
        columns.addAll(side("before", "Sebelum", "Before"));
        columns.addAll(side("after", "Sesudah", "After"));
        columns.add(decimal("change", "Perubahan", "Change", "cast(l.said ->> 'change' as numeric)"));
        return columns;
    }

    /** Of one side of the change, each line has those that its kind has. */
    private static List<Column> side(String when, String id, String en) {
        return List.of(
                date(when + ".from", id + ": dari", en + ": from", said(when, "from", "date")),
                date(when + ".to", id + ": sampai", en + ": to", said(when, "to", "date")),
                text(when + ".surveyId", id + ": ID survei", en + ": survey ID", said(when, "surveyId", "text")),
                text(when + ".title", id + ": survei", en + ": survey", said(when, "title", "text")),
                bool(
                        when + ".ofUnit",
                        id + ": survei seluruh unit",
                        en + ": survey of the unit as a whole",
                        said(when, "ofUnit", "boolean")),
                number(
                        when + ".responses",
                        id + ": responden",
                        en + ": respondents",
                        said(when, "responses", "bigint")),
                decimal(when + ".mean", id + ": rata-rata", en + ": mean", said(when, "mean", "numeric")),
                number(when + ".count", id + ": pengaduan", en + ": complaints", said(when, "count", "bigint")),
                number(when + ".cases", id + ": kasus", en + ": cases", said(when, "cases", "bigint")),
                decimal(when + ".median", id + ": median", en + ": median", said(when, "median", "numeric")),
                decimal(
                        when + ".ninetieth",
                        id + ": persentil ke-90",
                        en + ": 90th percentile",
                        said(when, "ninetieth", "numeric")),
                bool(when + ".kept", id + ": dalam janji", en + ": within the promise", said(when, "kept", "boolean")),
                bool(when + ".published", id + ": untuk umum", en + ": public", said(when, "published", "boolean")));
    }

    private static String said(String when, String field, String type) {
        return "cast(l.said #>> '{" + when + "," + field + "}' as " + type + ")";
    }

    /**
     * The rows of what is shown beside a standard.
     *
     * @param facts a {@code StandardFacts} as JSON
     */
    public static Selection of(String facts) {
        return new Selection(LINES, "true", Map.of("facts", facts));
    }
}
