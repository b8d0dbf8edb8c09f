package id.fkp.assessment.pack;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;

import id.fkp.assessment.fact.Promised;
import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.pack.Holdings.Promise;
import id.fkp.report.paper.Facts;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was promised and what came of it; of surveys with how much of it is done and how fast, as its scores count it. */
final class PromisePaper {

    static final String TITLE = "Rencana Tindak Lanjut dan Pelaksanaannya";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private PromisePaper() {}

    /** A column, and what stands in it of a promise. */
    private record Told(Column column, Function<Promise, @Nullable String> cell) {

        static Told of(String heading, int width, Function<Promise, @Nullable String> cell) {
            return new Told(new Column(heading, width), cell);
        }
    }

    static Paper ofForums(Letterhead head, List<Promise> promises) {
        return paper(head, promises, List.of(table(promises, 20, 15, List.of(evidence(16)))));
    }

    static Paper ofSurveys(Letterhead head, List<Promise> promises, Promised promised) {
        var months = Told.of("Bulan sesudah hasil", 11, promise -> months(promise, promised));
        var table = table(promises, 16, 14, List.of(months, evidence(10)));
        return paper(head, promises, List.of(summary(promised), table));
    }

    private static Told evidence(int width) {
        return Told.of("Bukti", width, PromisePaper::evidence);
    }

    /**
     * One row for each promise.
     *
     * @param last what stands after that which all tables tell
     */
    private static Table table(List<Promise> promises, int widthOfText, int widthOfOwner, List<Told> last) {
        var told = new ArrayList<Told>(List.of(
                Told.of("Rencana Tindak Lanjut", widthOfText, Promise::text),
                Told.of("Penanggung Jawab", widthOfOwner, Promise::owner),
                Told.of("Target", 14, promise -> Registers.day(promise.dueOn())),
                Told.of("Keadaan", 15, promise -> Facts.stateOfPromise(promise.state())),
                Told.of("Selesai", 14, promise -> Registers.day(promise.verifiedOn()))));
        told.addAll(last);
        var columns =
                Stream.concat(Stream.of(new Column("No", 6)), told.stream().map(Told::column));
        return new Table(
                columns.toList(),
                rows(
                        promises,
                        (number, promise) -> cells(Stream.concat(
                                        Stream.of("" + number),
                                        told.stream().map(each -> orNothing(each.cell.apply(promise))))
                                .toArray(String[]::new))));
    }

    private static Part summary(Promised promised) {
        int all = promised.plans().size();
        var clauses = new ArrayList<Clause>();
        promised.surveys()
                .forEach(survey -> clauses.add(
                        Clause.of(survey.title(), "hasil diumumkan " + Registers.day(survey.publishedOn()))));
        clauses.add(Clause.of(
                "Selesai dan diverifikasi",
                (all - promised.open().size()) + " dari " + all + " rencana, " + number(promised.percentDone())
                        + " persen"));
        clauses.add(Clause.of("Waktu tindak lanjut", speed(promised)));
        return new Clauses(clauses);
    }

    private static String speed(Promised promised) {
        var months = promised.months();
        if (months == null) {
            return "Belum dapat dihitung";
        }
        return number(months) + " bulan sesudah hasil diumumkan"
                + (promised.open().isEmpty()
                        ? ""
                        : "; yang belum selesai dihitung sampai " + Registers.day(promised.today()));
    }

    /** After how many months it was done; null while it is not. */
    private static @Nullable String months(Promise promise, Promised promised) {
        var done = promise.verifiedOn();
        return done == null
                ? null
                : promised.surveys().stream()
                        .filter(survey -> survey.id().equals(promise.surveyId()))
                        .map(SurveyFacts::publishedOn)
                        .filter(Objects::nonNull)
                        .map(reported -> number(new Promised.Term(reported, done).months()))
                        .findFirst()
                        .orElse(null);
    }

    private static String number(double counted) {
        var format = NumberFormat.getNumberInstance(INDONESIAN);
        format.setMaximumFractionDigits(1);
        return format.format(counted);
    }

    private static String evidence(Promise promise) {
        return promise.evidence().stream()
                .map(done -> Registers.lines(done.title(), done.link()))
                .collect(Collectors.joining("\n"));
    }

    private static Paper paper(Letterhead head, List<Promise> promises, List<Part> content) {
        var parts = new ArrayList<Part>(List.of(new Title(List.of(TITLE.toUpperCase(Locale.ROOT)))));
        parts.addAll(content);
        return Paper.of(TITLE, TITLE + ", " + promises.size() + " baris", head, parts);
    }
}
