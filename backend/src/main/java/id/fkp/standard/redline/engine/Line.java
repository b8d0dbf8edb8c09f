package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.standard.redline.words.Bag;
import id.fkp.standard.redline.words.Token;
import id.fkp.standard.redline.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, or of one field of a row. */
final class Line {

    private static final List<Mark> PLAIN = List.of();

    private final List<Token> tokens;
    private final int[] numbers;

    private Line(List<Token> tokens, Vocabulary words) {
        this.tokens = tokens;
        this.numbers = words.numbers(tokens);
    }

    static Line of(String text, Vocabulary words) {
        var tokens = new ArrayList<Token>();
        Token.split(text, PLAIN, tokens);
        return new Line(tokens, words);
    }

    /** Text nodes with the same marks read as one: where an editor cuts them is not seen. */
    static Line of(@Nullable List<Node> inline, Vocabulary words) {
        var tokens = new ArrayList<Token>();
        var text = new StringBuilder();
        var marks = PLAIN;
        for (var node : inline == null ? List.<Node>of() : inline) {
            var own = sorted(node.marks());
            if (node.text() == null || !own.equals(marks)) {
                Token.split(text.toString(), marks, tokens);
                text.setLength(0);
                marks = own;
            }
            if (node.text() == null) {
                tokens.add(Token.lineBreak(own));
            } else {
                text.append(node.text());
            }
        }
        Token.split(text.toString(), marks, tokens);
        return new Line(tokens, words);
    }

    int size() {
        return numbers.length;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Two words are the same if their numbers are; only the space behind them may differ. */
    int number(int at) {
        return numbers[at];
    }

    /** The numbers of the words between two places. */
    BitSet numbers(int from, int to) {
        var found = new BitSet();
        for (int at = from; at < to; at++) {
            found.set(numbers[at]);
        }
        return found;
    }

    Bag bag() {
        return Bag.of(numbers);
    }

    /** All of it, when it stands in one text only or is the same in both. */
    List<Segment> segments(Op op) {
        var writer = new SegmentWriter();
        tokens.forEach(token -> writer.add(op, token));
        return writer.segments();
    }

    /** Whether both, numbered by one vocabulary, read the same to the last space. */
    boolean says(Line other) {
        return Arrays.equals(numbers, other.numbers) && hasSpacesOf(other);
    }

    private boolean hasSpacesOf(Line other) {
        for (int at = 0; at < size(); at++) {
            if (!token(at).space().equals(other.token(at).space())) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> sorted(@Nullable List<Mark> marks) {
        return marks == null || marks.isEmpty()
                ? PLAIN
                : marks.stream().sorted(Comparator.comparing(Mark::type)).toList();
    }
}
