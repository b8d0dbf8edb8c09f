package id.fkp.live.stage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which points of the agenda are and were on. */
final class Runs {

    private Runs() {}

    /** Ends the one that is on, and begins {@code item}, if any. */
    static List<AgendaRun> next(List<AgendaRun> runs, @Nullable Integer item, List<String> titles, Instant now) {
        var after = new ArrayList<>(runs.stream().map(run -> run.endedAt(now)).toList());
        if (item != null) {
            after.add(new AgendaRun(item, titles.get(item - 1), now, null));
        }
        return List.copyOf(after);
    }

    /**
     * Each under the place that its point has now: where it was if it is still there, else the first of its title.
     * One whose point is gone keeps its place number below zero, so that its times stay on record and show nowhere.
     */
    static List<AgendaRun> follow(List<AgendaRun> runs, List<String> titles) {
        return runs.stream()
                .map(run -> new AgendaRun(place(run, titles), run.title(), run.startedAt(), run.endedAt()))
                .toList();
    }

    private static int place(AgendaRun run, List<String> titles) {
        int index = run.item() - 1;
        if (index >= 0 && index < titles.size() && titles.get(index).equals(run.title())) {
            return run.item();
        }
        int found = titles.indexOf(run.title());
        return found >= 0 ? found + 1 : -Math.abs(run.item());
    }
}
