import com.sun.management.ThreadMXBean;
import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Node;
import id.fkp.standard.redline.engine.Redline;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long it takes to compare two texts of 14 components of 5,000 words each, in the time of the one thread that does
 * it; redline.sh runs it in 64 MiB.
 */
final class Comparing {

    private static final int COMPONENTS = 14;
    private static final int WORDS = 5_000;
    private static final int RUNS = 15;
    private static final Random RANDOM = new Random(7);

    /** Each paragraph in a cell of a row of its own. */
    private static boolean inTable;

    private Comparing() {}

    public static void main(String[] arguments) {
        measure("20 % of the words changed, paragraphs of 100", 100, words -> others(words, 0.2));
        measure("20 % of the words changed, paragraphs of 20", 20, words -> others(words, 0.2));
        measure("20 % of the words changed, one paragraph", WORDS, words -> others(words, 0.2));
        measure("nothing changed", 100, words -> words);
        measure("all words others, paragraphs of 100", 100, words -> others(words, 1));
        measure("all words others, paragraphs of 5", 5, words -> others(words, 1));
        measure("all words others, one paragraph", WORDS, words -> others(words, 1));
        measure("the same words in any order, paragraphs of 100", 100, Comparing::shuffled);
        measure("the same words in any order, paragraphs of 600", 600, Comparing::shuffled);
        measure("the same words in any order, one paragraph", WORDS, Comparing::shuffled);
        inTable = true;
        measure("20 % of the words changed, a table of 500 rows", 10, words -> others(words, 0.2));
        measure("the same words in any order, a table of 500 rows", 10, Comparing::shuffled);
        measure("all words others, a table of 500 rows", 10, words -> others(words, 1));
    }

    /** @param change what becomes of the words of a paragraph */
    private static void measure(String name, int paragraph, UnaryOperator<List<String>> change) {
        var texts = Stream.generate(() -> paragraphs(paragraph)).limit(COMPONENTS).toList();
        var before = texts.stream().map(Comparing::document).toList();
        var after = texts.stream()
                .map(text -> document(text.stream().map(change).toList()))
                .toList();
        var times = new ArrayList<Double>();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = 0;
        for (int run = 0; run < RUNS; run++) {
            long bytes = thread.getCurrentThreadAllocatedBytes();
            long began = thread.getCurrentThreadCpuTime();
            var compared = IntStream.range(0, COMPONENTS)
                    .mapToObj(i -> Redline.blocks(before.get(i), after.get(i)))
                    .toList();
            times.add((thread.getCurrentThreadCpuTime() - began) / 1e6);
            allocated = thread.getCurrentThreadAllocatedBytes() - bytes;
            if (compared.stream().anyMatch(List::isEmpty)) {
                throw new IllegalStateException(name);
            }
        }
        double first = times.get(0);
        Collections.sort(times);
        System.out.printf(
                "%-50s first %5.0f ms, median %5.0f ms, most %5.0f ms, %4d MiB allocated in all%n",
                name, first, times.get(RUNS / 2), times.get(RUNS - 1), allocated >> 20);
    }

    /** About as many different words as a text of this length has. */
    private static String word() {
        return "kata" + RANDOM.nextInt(1_500);
    }

    private static List<List<String>> paragraphs(int size) {
        return IntStream.range(0, (WORDS + size - 1) / size)
                .mapToObj(i -> Stream.generate(Comparing::word)
                        .limit(Math.min(size, WORDS - (long) i * size))
                        .toList())
                .toList();
    }

    private static List<String> others(List<String> words, double share) {
        return words.stream()
                .map(word -> RANDOM.nextDouble() < share ? "lain" + RANDOM.nextInt(1_500) : word)
                .toList();
    }

    private static List<String> shuffled(List<String> words) {
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, RANDOM);
        return shuffled;
    }

    private static Document document(List<List<String>> paragraphs) {
        var blocks = paragraphs.stream()
                .map(words -> new Node("text", null, null, String.join(" ", words) + ".", null))
                .map(text -> node("paragraph", text));
        return new Document("doc", inTable ? List.of(table(blocks)) : blocks.toList());
    }

    private static Node table(Stream<Node> paragraphs) {
        return node(
                "table",
                paragraphs
                        .map(paragraph -> node("tableRow", node("tableCell", paragraph)))
                        .toArray(Node[]::new));
    }

    private static Node node(String type, Node... content) {
        return new Node(type, null, List.of(content), null, null);
    }
}
