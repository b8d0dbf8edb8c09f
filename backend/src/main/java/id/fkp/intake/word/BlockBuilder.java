package id.fkp.intake.word;

import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts paragraphs together to blocks: Word knows no lists, only paragraphs that say which list and level they are of. */
final class BlockBuilder {

    /** A list and its item take two levels; the item's paragraph and its words two more. */
    private static final int LEVELS_OF_A_LIST = 2;

    private static final int LEVELS_OF_WORDS = 2;

    private final List<Node> blocks = new ArrayList<>();
    private final Deque<OpenList> open = new ArrayDeque<>();
    private final int mostLists;

    /** @param depth how many levels of the document are above the blocks */
    BlockBuilder(int depth) {
        this.mostLists = (Blocks.MAX_DEPTH - LEVELS_OF_WORDS - depth) / LEVELS_OF_A_LIST;
    }

    /** Of which list and level a paragraph is; level 0 is the outermost. */
    record Item(String list, int level, boolean ordered) {}

    private record OpenList(String list, boolean ordered, List<List<Node>> items) {}

    void paragraph(List<Node> words, @Nullable Item item) {
        if (words.isEmpty()) {
            return;
        }
        var paragraph = Blocks.paragraph(words);
        if (item == null || mostLists <= 0) {
            block(paragraph);
        } else {
            inList(paragraph, item);
        }
    }

    void block(Node block) {
        endLists(0);
        blocks.add(block);
    }

    List<Node> done() {
        endLists(0);
        return List.copyOf(blocks);
    }

    boolean isInList() {
        return !open.isEmpty();
    }

    private void inList(Node paragraph, Item item) {
        int level = Math.min(Math.min(item.level(), mostLists - 1), open.size());
        endLists(level + 1);
        if (open.size() == level + 1 && !isSame(open.peek(), item)) {
            endLists(level);
        }
        if (open.size() == level) {
            open.push(new OpenList(item.list(), item.ordered(), new ArrayList<>()));
        }
        open.element().items().add(new ArrayList<>(List.of(paragraph)));
    }

    private static boolean isSame(@Nullable OpenList list, Item item) {
        return list != null && list.ordered() == item.ordered() && list.list().equals(item.list());
    }

    /** Ends the innermost lists until so many are left open. */
    private void endLists(int left) {
        while (open.size() > left) {
            var ended = open.pop();
            var list = Blocks.list(ended.ordered(), ended.items());
            if (open.isEmpty()) {
                blocks.add(list);
            } else {
                var items = open.element().items();
                items.get(items.size() - 1).add(list);
            }
        }
    }
}
