package id.fkp.intake.sorting;

import id.fkp.intake.part.Leftover;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.sorting.Sorted.Found;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The heaps into which a document is sorted: one for each component, and one for the rest. */
final class Gathered {

    private final Map<ComponentCode, Heap> components = new EnumMap<>(ComponentCode.class);
    private final List<Leftover> leftovers = new ArrayList<>();
    private int foundBefore;
    private boolean inOnePiece;

    private record Heap(String label, Words place, List<Node> blocks) {}

    boolean has(ComponentCode code) {
        return components.containsKey(code);
    }

    int found() {
        return components.size();
    }

    int foundBefore() {
        return foundBefore;
    }

    /** What comes next does not follow on what was left before. */
    void cut() {
        inOnePiece = false;
    }

    void begin(ComponentCode code, String label, Words place) {
        components.put(code, new Heap(label, place, new ArrayList<>()));
    }

    void add(ComponentCode code, List<Node> blocks) {
        Objects.requireNonNull(components.get(code), code.name()).blocks().addAll(blocks);
    }

    /** Lines that follow one another outside the tables are one piece, as a person reads them. */
    void leave(Words place, String text, Reason reason) {
        if (text.isBlank()) {
            return;
        }
        if (reason == Reason.FOUND_BEFORE) {
            foundBefore++;
        }
        int last = leftovers.size() - 1;
        if (inOnePiece && reason == Reason.OUTSIDE_TABLE) {
            var before = leftovers.get(last);
            leftovers.set(last, new Leftover(before.place(), before.text() + "\n" + text, reason));
        } else {
            leftovers.add(new Leftover(place, text, reason));
        }
        inOnePiece = reason == Reason.OUTSIDE_TABLE;
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    /** In the order of the components; what one of them cannot hold is left over. A label without text is not found. */
    List<Found> components() {
        var found = new ArrayList<Found>();
        components.forEach((code, heap) -> {
            var kept = fitting(heap);
            if (!Blocks.plain(kept).isEmpty()) {
                found.add(new Found(code, heap.label(), heap.place(), Blocks.document(kept)));
            }
        });
        return found;
    }

    private List<Node> fitting(Heap heap) {
        int nodes = 0;
        int codePoints = 0;
        int fit = 0;
        for (var block : heap.blocks()) {
            nodes += Blocks.nodes(block);
            codePoints += Blocks.codePoints(block);
            if (nodes > Blocks.MAX_NODES || codePoints > Blocks.MAX_CODE_POINTS) {
                break;
            }
            fit++;
        }
        var kept = heap.blocks().subList(0, fit);
        if (!Blocks.document(kept).keepsToSchema()) { // no reader makes such; if one did, its words are still kept
            fit = 0;
        }
        leave(
                heap.place(),
                Blocks.plain(heap.blocks().subList(fit, heap.blocks().size())),
                Reason.TOO_LONG);
        return List.copyOf(heap.blocks().subList(0, fit));
    }
}
