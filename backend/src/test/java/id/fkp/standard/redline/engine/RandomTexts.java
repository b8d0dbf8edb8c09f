package id.fkp.standard.redline.engine;

import static id.fkp.standard.redline.engine.Texts.item;
import static id.fkp.standard.redline.engine.Texts.lineBreak;
import static id.fkp.standard.redline.engine.Texts.link;
import static id.fkp.standard.redline.engine.Texts.mark;
import static id.fkp.standard.redline.engine.Texts.node;
import static id.fkp.standard.redline.engine.Texts.words;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of every form that a component may have, and what somebody may make of them. */
final class RandomTexts {

    /** Few, so that texts share many of them, in any order. */
    private static final List<String> PIECES = List.of(
            "berkas",
            "lengkap",
            "hari",
            "kerja",
            "14",
            "Rp50.000",
            "(KTP)",
            ",",
            ".",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00a0",
            "\u200b",
            "undang-undang",
            "\uD83C\uDFE0",
            "e\u0301",
            "sejak ",
            "dan ",
            "petugas loket ",
            "-",
            "\"");

    private final SplittableRandom random;

    RandomTexts(long seed) {
        random = new SplittableRandom(seed);
    }

    Document document() {
        return new Document("doc", random.nextInt(8) == 0 ? null : blocks(0));
    }

    /** The same text with a few things changed; often in the same place twice. */
    Document changed(Document document) {
        var content = document.content() == null ? List.<Node>of() : document.content();
        return new Document("doc", changed(content, 0));
    }

    private List<Node> changed(List<Node> nodes, int depth) {
        var changed = new ArrayList<Node>();
        for (var node : nodes) {
            switch (random.nextInt(12)) {
                case 0 -> {
                    if (nodes.size() == 1 || depth > 0) {
                        changed.add(node);
                    }
                }
                case 1 -> {
                    changed.add(node);
                    changed.add(node);
                }
                case 2 -> changed.add(changed.size() / 2, node);
                default -> changed.add(changed(node, depth));
            }
        }
        if (depth == 0 && random.nextInt(4) == 0) {
            changed.addAll(random.nextInt(changed.size() + 1), blocks(1));
        }
        return changed;
    }

    private Node changed(Node node, int depth) {
        return switch (node.type()) {
            case "text", "hardBreak" -> random.nextInt(3) == 0 ? inline() : node;
            case "paragraph" ->
                node(node.type(), null, changed(node.content() == null ? List.of() : node.content(), depth + 1));
            default -> {
                var content = changed(node.content() == null ? List.of() : node.content(), depth + 1);
                yield node(node.type(), random.nextInt(20) == 0 ? null : node.attrs(), content);
            }
        };
    }

    private List<Node> blocks(int depth) {
        return several(4, () -> block(depth));
    }

    private Node block(int depth) {
        return switch (depth > 2 ? 0 : random.nextInt(6)) {
            case 1 ->
                node("bulletList", null, several(3, () -> item(blocks(depth + 1).toArray(Node[]::new))));
            case 2 ->
                node(
                        "orderedList",
                        null,
                        several(3, () -> item(blocks(depth + 1).toArray(Node[]::new))));
            case 3 -> table(depth);
            default -> node("paragraph", null, random.nextInt(6) == 0 ? List.of() : several(6, this::inline));
        };
    }

    private Node table(int depth) {
        int columns = 1 + random.nextInt(3);
        boolean tall = random.nextInt(3) == 0;
        return node(
                "table",
                null,
                several(
                        4,
                        () -> node(
                                "tableRow",
                                null,
                                IntStream.range(0, columns)
                                        .mapToObj(column -> cell(depth, tall))
                                        .toList())));
    }

    private Node cell(int depth, boolean tall) {
        var span = random.nextInt(4) == 0 ? new Span(one(1, 2), tall ? one(1, 2) : null) : null;
        return node(random.nextInt(4) == 0 ? "tableHeader" : "tableCell", span, blocks(depth + 1));
    }

    private @Nullable Integer one(int first, int last) {
        return random.nextBoolean() ? null : random.nextInt(first, last + 1);
    }

    private Node inline() {
        if (random.nextInt(10) == 0) {
            return lineBreak();
        }
        var text = new StringBuilder();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return words(text.toString(), marks());
    }

    private Mark[] marks() {
        return Stream.of(mark("italic"), mark("bold"), link("https://contoh.id/" + random.nextInt(2)))
                .filter(mark -> random.nextInt(5) == 0)
                .toArray(Mark[]::new);
    }

    private List<Node> several(int most, Supplier<Node> one) {
        return Stream.generate(one).limit(1 + random.nextInt(most)).toList();
    }
}
