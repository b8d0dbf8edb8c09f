package id.fkp.standard.redline.words;

import id.fkp.shared.document.Document.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the same word with the same marks the same number, so that words are compared as numbers are. */
public final class Vocabulary {

    private final Map<List<Mark>, Map<String, Integer>> numbers = new HashMap<>();
    private int size;

    public int[] numbers(List<Token> tokens) {
        var found = new int[tokens.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = number(tokens.get(at));
        }
        return found;
    }

    private int number(Token token) {
        var known = numbers.computeIfAbsent(token.marks(), unknown -> new HashMap<>());
        var number = known.putIfAbsent(token.word(), size);
        return number == null ? size++ : number;
    }
}
