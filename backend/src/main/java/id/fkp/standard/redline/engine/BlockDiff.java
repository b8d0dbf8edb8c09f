package id.fkp.standard.redline.engine;

import id.fkp.standard.redline.words.SharedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays the blocks of two texts over each other, and compares word by word what belongs together. */
final class BlockDiff {

    private BlockDiff() {}

    static List<RedlineBlock> of(List<Block> before, List<Block> after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).says(after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.get(before.size() - 1 - last).says(after.get(after.size() - 1 - last))) {
            last++;
        }
        var blocks = new ArrayList<>(RedlineBlock.whole(before.subList(0, first), Op.SAME));
        blocks.addAll(aligned(before.subList(first, before.size() - last), after.subList(first, after.size() - last)));
        blocks.addAll(RedlineBlock.whole(before.subList(before.size() - last, before.size()), Op.SAME));
        return blocks;
    }

    private static List<RedlineBlock> aligned(List<Block> before, List<Block> after) {
        var shared = new SharedWords(after.stream().map(Block::bag).toList());
        return Alignment.of(before.size(), after.size(), i -> worths(before.get(i), after, shared)).stream()
                .map(pair -> pair.after() == Alignment.NONE
                        ? RedlineBlock.whole(before.get(pair.before()), Op.DELETED)
                        : pair.before() == Alignment.NONE
                                ? RedlineBlock.whole(after.get(pair.after()), Op.INSERTED)
                                : of(before.get(pair.before()), after.get(pair.after())))
                .toList();
    }

    private static int[] worths(Block older, List<Block> newer, SharedWords shared) {
        var worths = shared.with(older.bag());
        Arrays.setAll(worths, j -> older.worth(newer.get(j), worths[j]));
        return worths;
    }

    private static RedlineBlock of(Block before, Block after) {
        if (before.isParagraph()) {
            return RedlineBlock.paragraph(before, WordDiff.of(before.line(), after.line()));
        }
        var parts = before.keepsItsShape() || after.keepsItsShape()
                ? IntStream.range(0, before.parts().size())
                        .mapToObj(i -> of(before.parts().get(i), after.parts().get(i)))
                        .toList()
                : of(before.parts(), after.parts());
        return RedlineBlock.holding(before, parts);
    }
}
