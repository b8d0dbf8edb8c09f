package id.fkp.assessment.pack;

import id.fkp.assessment.fit.Forecast;
import id.fkp.assessment.fit.Forecast.Document;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.fit.LeftOut.Reason;
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
import java.util.List;

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

    /**
     * As far as sizes tell before anything is written.
     *
     * @param documents of each chapter that has some
     */
    EvidencePack foreseen(List<List<Document>> documents) {
        var filled = filled();
        var best = documents.stream().map(Forecast::atBest).toList();
        var rooms = rooms(counts(best));
        var files = new ArrayList<PackFile>();
        for (int i = 0; i < best.size(); i++) {
            var planned = best.get(i).files();
            for (int part = 0; part < rooms.get(i); part++) {
                var file = planned.get(part);
                var title = part(filled.get(i).title(), part);
                files.add(new PackFile(
                        name(files.size() + 1, title, file.kind().ending()),
                        title,
                        null,
                        null,
                        file.changes().stream().sorted().toList(),
                        file.contents()));
            }
        }
        var dropped = left(best, rooms);
        var worst = documents.stream().map(Forecast::atWorst).toList();
        var atRisk = left(worst, rooms(counts(worst))).stream()
                .filter(left ->
                        dropped.stream().noneMatch(known -> known.content().equals(left.content())))
                .toList();
        return pack(files, List.of(), dropped, atRisk);
    }

    private static List<Integer> counts(List<Forecast> forecasts) {
        return forecasts.stream().map(forecast -> forecast.files().size()).toList();
    }

    /** What of the forecasts has no place, each document once. */
    private static List<LeftOut> left(List<Forecast> forecasts, List<Integer> rooms) {
        var left = new ArrayList<LeftOut>();
        for (int i = 0; i < forecasts.size(); i++) {
            var files = forecasts.get(i).files();
            files.subList(rooms.get(i), files.size()).stream()
                    .flatMap(file -> file.contents().stream())
                    .map(content -> LeftOut.absent(content, Reason.NO_ROOM))
                    .forEach(left::add);
            forecasts.get(i).tooLarge().stream()
                    .map(content -> LeftOut.absent(content, Reason.TOO_LARGE))
                    .forEach(left::add);
        }
        return left.stream().distinct().toList();
    }

    /**
     * How many files of each chapter have a place: each its first, then those that are left in the order of chapters.
     *
     * @param counts how many files each chapter needs
     */
    static List<Integer> rooms(List<Integer> counts) {
        var rooms = new ArrayList<Integer>();
        int left = Limits.FILES;
        for (int count : counts) {
            int first = Math.min(1, count);
            rooms.add(first);
            left -= first;
        }
        for (int i = 0; i < counts.size() && left > 0; i++) {
            int more = Math.min(left, counts.get(i) - rooms.get(i));
            rooms.set(i, rooms.get(i) + more);
            left -= more;
        }
        return rooms;
    }

    /** What a file is called; {@code part} is 0 of the first of its chapter. */
    static String part(String title, int part) {
        return title + (part == 0 ? "" : ", bagian " + (part + 1));
    }

    /**
     * With what came of it.
     *
     * @param dropped what could not be fitted in, beyond what could not go in from the start; in {@code beyond} all of it is kept
     */
    EvidencePack made(List<PackFile> files, List<PackFile> beyond, List<LeftOut> dropped) {
        return pack(files, beyond, dropped, List.of());
    }

    private EvidencePack pack(
            List<PackFile> files, List<PackFile> beyond, List<LeftOut> dropped, List<LeftOut> atRisk) {
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
                atRisk,
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
}
