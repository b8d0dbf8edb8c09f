package id.fkp.assessment.pack;

import id.fkp.assessment.fit.Change;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.fit.Limits;
import id.fkp.assessment.pack.EvidencePack.Gap;
import id.fkp.assessment.pack.EvidencePack.PackFile;
import id.fkp.assessment.rule.Indicator;
import id.fkp.assessment.rule.RuleSet;
import id.fkp.assessment.score.Score;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.slug.Slug;
import id.fkp.unit.UnitInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a pack will be made of. */
record PackPlan(
        UnitInfo unit,
        Letterhead head,
        Indicator indicator,
        LocalDate today,
        RuleSet rules,
        Score score,
        List<Chapter> chapters) {

    List<Chapter> filled() {
        return chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
    }

    /** As far as it can be told before anything is written. */
    EvidencePack foreseen() {
        var files = new ArrayList<PackFile>();
        for (var chapter : filled()) {
            files.add(new PackFile(
                    name(files.size() + 1, chapter.title(), ending(chapter)),
                    chapter.title(),
                    null,
                    null,
                    List.copyOf(changes(chapter)),
                    chapter.pieces().stream().map(Piece::content).toList()));
        }
        return pack(files, List.of(), List.of());
    }

    /**
     * With what came of it.
     *
     * @param dropped what could not be fitted in, beyond what could not go in from the start; in {@code beyond} all of it is kept
     */
    EvidencePack pack(List<PackFile> files, List<PackFile> beyond, List<LeftOut> dropped) {
        var rule = rules.of(indicator);
        var leftOut = new ArrayList<LeftOut>();
        chapters.forEach(chapter -> leftOut.addAll(chapter.leftOut()));
        leftOut.addAll(dropped);
        return new EvidencePack(
                unit.id(),
                unit.name(),
                indicator,
                indicator.number(),
                rule.name(),
                today,
                rules.source(),
                score.points(),
                rule.scale().get(score.points()),
                Limits.FILES,
                Limits.BYTES,
                files,
                beyond,
                leftOut,
                score.missing().stream()
                        .map(said -> new Gap(said.code(), rule.scale().get(score.points() + 1), said.names()))
                        .toList(),
                chapters.stream().filter(Chapter::isEmpty).map(Chapter::title).toList());
    }

    /** Such as {@code 02-daftar-hadir.pdf}: in their order in any list, and readable everywhere. */
    static String name(int number, String title, String ending) {
        return "%02d-%s.%s".formatted(number, Slug.of(title), ending);
    }

    /** Such as {@code bukti-pekppp-2-loka-pom-2026-11-27}. */
    String archive() {
        return "bukti-pekppp-" + indicator.number() + "-" + unit.slug() + "-" + today;
    }

    private static String ending(Chapter chapter) {
        return chapter.pieces().size() == 1
                        && chapter.pieces().get(0) instanceof Piece.Kept kept
                        && kept.knownSize() <= Limits.BYTES
                ? kept.file().kind().ending()
                : "pdf";
    }

    private static Set<Change> changes(Chapter chapter) {
        var changes = EnumSet.noneOf(Change.class);
        if (chapter.pieces().size() > 1) {
            changes.add(Change.COMBINED);
        }
        if (chapter.pieces().stream().mapToLong(Piece::knownSize).sum() > Limits.BYTES) {
            changes.add(Change.MADE_SMALLER);
        }
        return changes;
    }
}
