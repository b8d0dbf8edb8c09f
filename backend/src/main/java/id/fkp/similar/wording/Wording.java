package id.fkp.similar.wording;

import id.fkp.similar.wording.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says, as far as a machine can tell, in the order of the text.
 *
 * @param terms each word by its {@link Lexicon#base}; {@code !base} where it is what one does not want, {@code ~base} where
 *     it is not there; {@code =3 hari}
 *     for an amount; {@code loket#2} for one of several; {@code ke>loket} for what part a word has; {@code ?} where a
 *     wish begins
 */
public record Wording(List<String> terms) {

    /** Of these rules; what was read by others is read anew. */
    public static final int RULES = 1;

    private static final String DENIED = "!";
    private static final String LACKING = "~";
    private static final String AMOUNT = "=";
    private static final String LABEL = "#";
    private static final String ROLE = ">";
    private static final String ASKED = "?";

    /** Two things of one kind are told apart by their second words: pemohon baru, pemohon perpanjangan. */
    private static final String THAN = "daripada";

    /** So many words after "mohon" a no is what is not wanted. */
    private static final int FAR = 12;

    /** So many words of a text, in code for a bound of work; an input holds some 800 at most. */
    private static final int MOST = 1_000;

    /** Any text; one that says nothing has no terms. */
    public static Wording of(String text) {
        return new Reading(Tokens.of(text)).wording();
    }

    /** By which the texts that may say the same are found: whatever is said of a word. */
    public Set<String> keys() {
        return terms.stream()
                .filter(term -> !term.contains(ROLE) && !term.equals(ASKED))
                .map(Wording::bare)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the word after one of {@link Known#ROLE} is in it. */
    record Part(String role, String word) {}

    /** The words alone, also those that are denied. */
    List<String> words() {
        return terms.stream().filter(Wording::isWord).toList();
    }

    Set<String> amounts() {
        // 25 ribu is an amount of money, said or not.
        return terms.stream()
                .filter(term -> term.startsWith(AMOUNT))
                .map(term -> term.replace(" rupiah", ""))
                .collect(Collectors.toSet());
    }

    Set<String> labels() {
        return terms.stream().filter(term -> term.contains(LABEL)).collect(Collectors.toSet());
    }

    Set<Part> parts() {
        return terms.stream()
                .filter(term -> term.contains(ROLE))
                .map(term -> term.split(ROLE))
                .map(halves -> new Part(halves[0], halves[1]))
                .collect(Collectors.toSet());
    }

    /** Whether it wishes something, and does not only tell of it. */
    boolean asks() {
        return terms.contains(ASKED);
    }

    static boolean isDenied(String word) {
        return word.startsWith(DENIED);
    }

    /** Whether it says that something is not so. */
    boolean lacks() {
        return terms.stream().anyMatch(Wording::isLacking);
    }

    private static boolean isLacking(String word) {
        return word.startsWith(LACKING);
    }

    /** The word, denied or not. */
    static String bare(String word) {
        return isDenied(word) || isLacking(word) ? word.substring(1) : word;
    }

    private static boolean isWord(String term) {
        return !term.startsWith(AMOUNT) && !term.contains(LABEL) && !term.contains(ROLE) && !term.equals(ASKED);
    }

    /** One walk through a text. */
    private static final class Reading {

        private final List<Token> tokens;
        private final List<String> terms = new ArrayList<>();
        private int at;
        private int asked = Integer.MIN_VALUE / 2;
        private boolean denies;
        private boolean lacks;
        private String role = "";
        private int part;

        Reading(List<Token> tokens) {
            this.tokens = tokens.size() > MOST ? tokens.subList(0, MOST) : tokens;
        }

        Wording wording() {
            for (at = 0; at < tokens.size(); at++) {
                var token = tokens.get(at);
                if (token.isNumber()) {
                    number(token.word());
                } else {
                    mark(token.word());
                }
            }
            return new Wording(terms);
        }

        private void mark(String word) {
            if (Lexicon.is(word, Known.ASKS)) {
                asked = at;
                if (!terms.contains(ASKED)) {
                    terms.add(ASKED);
                }
            } else if (Lexicon.is(word, Known.DENIES)) {
                denies = true;
            } else if (Lexicon.is(word, Known.NO)) {
                boolean afterNo = Lexicon.is(word(at + 1), Known.DENIES_AFTER_NO);
                denies = afterNo || at - asked <= FAR;
                lacks = !denies;
                at += afterNo ? 1 : 0;
            } else if (Lexicon.is(word, Known.ROLE)) {
                role = word;
                part = word.equals(THAN) ? 3 : 1;
            } else {
                word(word);
            }
        }

        private void number(String value) {
            var before = word(at - 1);
            var after = word(at + 1);
            if (Lexicon.is(before, Known.LABELLED)) {
                terms.add(Lexicon.base(before) + LABEL + value);
            } else if (before.equals("rp") || after.equals("rupiah")) {
                terms.add(AMOUNT + value + " rupiah");
            } else if (Lexicon.is(before, Known.CLOCK)) {
                terms.add(AMOUNT + "pukul " + value);
            } else if (Lexicon.is(after, Known.UNIT)) {
                // Working days are what is meant in nearly every office, unless one says otherwise.
                boolean ofCalendar = word(at + 2).equals("kalender");
                terms.add(AMOUNT + value + " " + after + (ofCalendar ? " kalender" : ""));
                at += ofCalendar || word(at + 2).equals("kerja") ? 2 : 1;
            } else if (!value.equals("1")) {
                terms.add(AMOUNT + value);
            }
        }

        private void word(String word) {
            var isLetter = word.length() == 1 && Lexicon.is(word(at - 1), Known.LABELLED);
            if (isLetter) {
                terms.add(Lexicon.base(word(at - 1)) + LABEL + word);
            } else if (word.length() > 1 && !Lexicon.isSilent(word)) {
                var base = Lexicon.base(word);
                terms.add((denies ? DENIED : lacks ? LACKING : "") + base);
                denies = false;
                lacks = false;
                if (part > 0) {
                    terms.add(role + ROLE + base);
                    part--;
                }
            }
        }

        /** The word at a place, empty where there is none. */
        private String word(int place) {
            return place >= 0 && place < tokens.size() && !tokens.get(place).isNumber()
                    ? tokens.get(place).word()
                    : "";
        }
    }
}
