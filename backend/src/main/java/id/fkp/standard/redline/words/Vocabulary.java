package id.fkp.standard.redline.words;

import id.fkp.shared.document.Document.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the same word with the same marks the same number, so that words are compared as numbers are. */
public final class Vocabulary {

    private final Map<Sign, Integer> numbers = new HashMap<>();

    private record Sign(String word, List<Mark> marks) {}

    public int[] numbers(List<Token> tokens) {
        return tokens.stream().mapToInt(this::number).toArray();
    }

    private int number(Token token) {
        return numbers.computeIfAbsent(new Sign(token.word(), token.marks()), unknown -> numbers.size());
    }
}
