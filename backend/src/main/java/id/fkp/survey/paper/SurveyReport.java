package id.fkp.survey.paper;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.rows;
import static id.fkp.report.paper.Facts.text;

import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.followup.reading.FollowUpRepresentation;
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
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.GradeBounds;
import id.fkp.survey.law.SurveyRules;
import id.fkp.survey.publish.TrendPoint;
import id.fkp.survey.reading.SurveyRepresentation;
import id.fkp.survey.result.SurveyGrouping;
import id.fkp.survey.result.SurveyResults;
import id.fkp.survey.result.SurveyResults.Element;
import id.fkp.survey.result.SurveyResults.Group;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.unit.paper.Signer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report of a survey (laporan SKM): method, respondents, elements, index, the lowest three, trend, what follows. */
final class SurveyReport {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final List<Column> ELEMENTS = List.of(
            new Column("Kode", 9),
            new Column("Unsur", 39),
            new Column("Jumlah nilai", 14),
            new Column("NRR", 12),
            new Column("NRR tertimbang", 14),
            new Column("Mutu", 12));
    private static final List<Column> GROUPS = List.of(
            new Column("Kelompok", 46),
            new Column("Responden", 18),
            new Column("Nilai SKM", 18),
            new Column("Mutu", 18));
    private static final List<Column> GRADES =
            List.of(new Column("Mutu", 20), new Column("Nilai SKM", 40), new Column("Kinerja", 40));
    private static final List<Column> TREND = List.of(
            new Column("Survei", 33),
            new Column("Periode", 22),
            new Column("Responden", 15),
            new Column("Bobot unsur", 10),
            new Column("Nilai SKM", 10),
            new Column("Mutu", 10));
    private static final List<Column> PLAN = List.of(
            new Column("No", 6),
            new Column("Prioritas Unsur", 24),
            new Column("Program/Kegiatan", 34),
            new Column("Waktu", 16),
            new Column("Penanggung Jawab", 20));

    private static final String WITHHELD =
            "Tidak ditampilkan: sejak publikasi sebelumnya salah satu kelompoknya berubah kurang "
                    + "dari lima jawaban, atau kelompok yang disembunyikan berbeda.";

    private final SurveyRepresentation survey;
    private final SurveyResults results;
    private final List<Part> parts = new ArrayList<>();

    private SurveyReport(SurveyRepresentation survey, SurveyResults results) {
        this.survey = survey;
        this.results = results;
    }

    /**
     * What a report is made of.
     *
     * @param number of the publication; null for numbers that are not published
     */
    record Content(
            SurveyRepresentation survey,
            SurveyResults results,
            @Nullable Integer number,
            List<TrendPoint> trend,
            List<FollowUpRepresentation> followUps,
            FollowUpProgress progress,
            Signer signer) {}

    static Paper of(Letterhead head, Content content) {
        var report = new SurveyReport(content.survey(), content.results());
        report.write(content);
        return Paper.of(
                "Laporan " + content.survey().title(),
                "Metode dan hasil survei kepuasan masyarakat "
                        + content.survey().title(),
                head,
                report.parts);
    }

    private void write(Content content) {
        parts.add(new Title(
                List.of("LAPORAN SURVEI KEPUASAN MASYARAKAT", survey.title().toUpperCase(INDONESIAN))));
        facts(content);
        heading("Metode");
        prose(results.method().text().id());
        parts.add(new Table(GRADES, rows(results.method().grades(), (number, grade) -> grade(grade))));
        if (results.hidden()) {
            heading("Hasil");
            prose("Kurang dari lima jawaban; hasilnya tidak ditampilkan.");
        } else {
            results();
        }
        trend(content.trend());
        followUps(content);
        Facts.signed(content.signer(), parts);
    }

    private void facts(Content content) {
        var clauses = new ArrayList<Clause>();
        clauses.add(Clause.of("Unit", survey.unit().name()));
        clauses.add(Clause.of(
                "Layanan",
                survey.service() == null
                        ? "Seluruh layanan unit"
                        : survey.service().name()));
        clauses.add(Clause.of(
                "Periode", WrittenDate.plain(survey.periodFrom()) + " sampai " + WrittenDate.plain(survey.periodTo())));
        clauses.add(Clause.of("Responden", responden()));
        clauses.add(Clause.of(
                "Keadaan angka",
                content.number() == null
                        ? "Sementara, belum dipublikasikan"
                        : "Sebagaimana dipublikasikan (publikasi ke-" + content.number() + ")"));
        parts.add(new Clauses(clauses));
    }

    private String responden() {
        if (results.population() == null || results.sampleSize() == null) {
            return results.responses() + " orang";
        }
        return "%d orang, dari %d pengguna layanan; sampel yang disarankan (Krejcie dan Morgan) %d orang"
                .formatted(results.responses(), results.population(), results.sampleSize());
    }

    private void results() {
        heading("Hasil");
        prose("Nilai SKM " + decimal(results.index()) + ", mutu " + results.grade() + " ("
                + (results.gradeName() == null ? "" : results.gradeName().id()) + ").");
        parts.add(new Table(ELEMENTS, rows(results.elements(), (number, element) -> element(element))));
        heading("Tiga unsur terendah");
        prose(results.lowest().stream().map(code -> code + " " + name(code)).collect(Collectors.joining("; ")) + ".");
        heading("Profil responden");
        if (survey.profileQuestions().isEmpty()) {
            prose("Survei ini tidak menanyakan profil.");
        }
        survey.profileQuestions().forEach(this::profile);
        heading("Menurut saluran");
        groups(SurveyGrouping.CHANNEL, results.byChannel(), GroupWords::channel);
        heading("Menurut bulan");
        groups(SurveyGrouping.MONTH, results.byMonth(), GroupWords::period);
        longer("Menurut triwulan", SurveyGrouping.QUARTER, results.byQuarter());
        longer("Menurut semester", SurveyGrouping.HALF_YEAR, results.byHalfYear());
    }

    /** Of months together; one alone is the whole survey. */
    private void longer(String heading, SurveyGrouping grouping, List<Group> groups) {
        if (groups.size() > 1) {
            heading(heading);
            groups(grouping, groups, GroupWords::period);
        }
    }

    private void profile(ProfileQuestion question) {
        parts.add(new Heading(2, ProfileWords.question(question).id()));
        var groups = results.profile().stream()
                .filter(profile -> profile.question() == question)
                .flatMap(profile -> profile.groups().stream())
                .toList();
        groups(
                SurveyGrouping.of(question),
                groups,
                key -> ProfileWords.answer(question, key).id());
    }

    private void trend(List<TrendPoint> trend) {
        heading("Perkembangan");
        if (trend.isEmpty()) {
            prose("Belum ada hasil lain yang dipublikasikan.");
            return;
        }
        prose(
                survey.service() == null
                        ? "Survei atas unit secara keseluruhan. Nilai dengan bobot yang berbeda tidak dapat dibandingkan."
                        : "Survei atas layanan yang sama. Nilai dengan bobot yang berbeda tidak dapat dibandingkan.");
        parts.add(new Table(
                TREND,
                rows(
                        trend,
                        (number, point) -> cells(
                                point.title(),
                                WrittenDate.plain(point.periodFrom()) + " - " + WrittenDate.plain(point.periodTo()),
                                "" + point.responses(),
                                point.weight().replace('.', ','),
                                decimal(point.index()),
                                point.grade().name()))));
    }

    private void followUps(Content content) {
        heading("Rencana tindak lanjut");
        if (content.followUps().isEmpty()) {
            prose("Belum ada tindak lanjut yang direncanakan.");
            return;
        }
        var percent = content.progress().percentDone();
        prose("Selesai dan terverifikasi: " + (percent == null ? 0 : percent) + " persen.");
        parts.add(new Table(
                PLAN,
                rows(
                        content.followUps(),
                        (number, promise) -> cells(
                                number + ".",
                                promise.survey() == null
                                        ? "-"
                                        : prioritised(promise.survey().element()),
                                promise.text(),
                                WrittenDate.plain(promise.dueOn()),
                                promise.owner()))));
    }

    private static String prioritised(String element) {
        return element + " " + name(ElementCode.valueOf(element));
    }

    private void groups(SurveyGrouping grouping, List<Group> groups, Function<String, String> name) {
        if (results.withheld().contains(grouping)) {
            prose(WITHHELD);
            return;
        }
        parts.add(new Table(
                GROUPS,
                rows(
                        groups,
                        (number, group) -> group.hidden()
                                ? cells(name.apply(group.key()), "disembunyikan", "-", "-")
                                : cells(
                                        name.apply(group.key()),
                                        "" + group.responses(),
                                        decimal(group.index()),
                                        String.valueOf(group.grade())))));
    }

    private static Row element(Element element) {
        return cells(
                element.code().name(),
                element.name().id(),
                "" + element.sum(),
                decimal(element.mean()),
                decimal(element.weightedMean()),
                element.grade().name());
    }

    private static Row grade(GradeBounds bounds) {
        return cells(
                bounds.grade().name(),
                decimal(bounds.from()) + " - " + decimal(bounds.to()),
                bounds.name().id());
    }

    private static String name(ElementCode code) {
        return SurveyRules.CURRENT.element(code).name().id();
    }

    /** As Indonesian documents write it; nothing is rounded here. */
    private static String decimal(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString().replace('.', ',');
    }

    private void heading(String said) {
        parts.add(new Heading(1, said));
    }

    private void prose(String said) {
        parts.add(new Prose(text(said)));
    }
}
