package id.fkp.similar.wording;

import id.fkp.similar.wording.Tokens.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a text says, as far as a machine can tell, in the order of the text.
 *
 * @param terms each word by its {@link Concept#base}; {@code !base} where it is what one does not want, {@code ~base} where
 *     it is not there, {@code ^base} where it is as one would have it; {@code =3 hari} for an amount; {@code loket#2} for
 *     one of several; {@code ke>loket} for what part a word has; {@code ?} where a wish begins
 */
public record Wording(List<String> terms) {

    /** Of these rules, and of the model of language beside them; what was read by others is read anew. */
    public static final int RULES = 3;

    private static final String DENIED = "!";
    private static final String LACKING = "~";
    private static final String CONTENT = "^";
    private static final String AMOUNT = "=";
    private static final String LABEL = "#";
    private static final String ROLE = ">";
    private static final String ASKED = "?";

    /** Before a good word it is a no: kurang ramah. */
    private static final String LESS = "kurang";

    private static final Set<String> AFTERNOON = Set.of("siang", "sore", "malam");

    private static final Set<String> DONE = Set.of("sudah", "telah", "pernah", "sering", "selalu", "terus", "langsung");

    static final String BEFORE = "sebelum";
    static final String AFTER = "setelah";

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
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    /** Whether it says of something only that it is good. */
    boolean praises(String base) {
        return terms.contains(CONTENT + base) && !terms.contains(base);
    }

    /** Whether it says of something only that it should be better. */
    boolean blames(String base) {
        return terms.contains(base) && !terms.contains(CONTENT + base);
    }

    boolean negates() {
        return words().stream().anyMatch(word -> isDenied(word) || isLacking(word));
    }

    static boolean isDenied(String word) {
        return word.startsWith(DENIED);
    }

    static boolean isLacking(String word) {
        return word.startsWith(LACKING);
    }

    /** Whether it says that something is as one would have it, or should not be so. */
    static boolean isContent(String word) {
        return word.startsWith(CONTENT);
    }

    /** The word, denied or not. */
    static String bare(String word) {
        return isDenied(word) || isLacking(word) || isContent(word) ? word.substring(1) : word;
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
            var phrase = Concepts.phraseAt(tokens, at);
            if (phrase.isPresent()) {
                take(phrase.get().concept(), word);
                at += phrase.get().words().size() - 1;
            } else if (Lexicon.is(word, Known.ASKS)) {
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
                role = word.equals("sesudah") ? AFTER : word;
                part = word.equals(THAN) ? 3 : 1;
            } else {
                word(word);
            }
        }

        /** Bukan 14 hari: of what is not so, nothing is kept. */
        private void number(String value) {
            int before = terms.size();
            amount(value);
            if (denies && terms.size() > before) {
                var denied = terms.remove(before);
                if (denied.contains(LABEL)) {
                    terms.add(DENIED + denied);
                }
                denies = false;
            }
        }

        private void amount(String value) {
            var before = word(at - 1);
            var after = word(at + 1);
            if (Lexicon.is(before, Known.LABELLED)) {
                terms.add(Concepts.of(before).base() + LABEL + value);
            } else if (before.equals("rp") || after.equals("rupiah")) {
                terms.add(AMOUNT + value + " rupiah");
            } else if (Lexicon.is(before, Known.CLOCK)) {
                terms.add(AMOUNT + "pukul " + ofDay(value, after));
            } else if (Lexicon.is(after, Known.UNIT) && !isMoney(value, after)) {
                // Working days are what is meant in nearly every office, unless one says otherwise.
                boolean ofCalendar = word(at + 2).equals("kalender");
                terms.add(AMOUNT + measured(value, after) + (ofCalendar ? " kalender" : ""));
                at += ofCalendar || word(at + 2).equals("kerja") ? 2 : 1;
            } else if (!value.equals("1")) {
                terms.add(AMOUNT + value);
            }
        }

        /** 20 ribu per bulan are no months. */
        private static boolean isMoney(String value, String unit) {
            return value.length() >= 4 && Lexicon.is(unit, Known.PERIOD);
        }

        /** Two in the afternoon is 14. */
        private static String ofDay(String hour, String after) {
            boolean late = AFTERNOON.contains(after) && hour.length() == 1;
            return late ? String.valueOf(Integer.parseInt(hour) + 12) : hour;
        }

        /** Two weeks are 14 days, half a year is none of the numbers here. */
        private static String measured(String value, String unit) {
            boolean whole = value.length() <= 3 && value.chars().allMatch(Character::isDigit);
            return switch (unit) {
                case "minggu" -> whole ? Integer.parseInt(value) * 7 + " hari" : value + " " + unit;
                case "tahun" -> whole ? Integer.parseInt(value) * 12 + " bulan" : value + " " + unit;
                default -> value + " " + unit;
            };
        }

        private void word(String word) {
            var isLetter = word.length() == 1 && Lexicon.is(word(at - 1), Known.LABELLED);
            if (isLetter) {
                terms.add(Concepts.of(word(at - 1)).base() + LABEL + word);
            } else if (word.length() > 1 && !Lexicon.isSilent(word)) {
                take(Concepts.of(word), word);
            }
        }

        private void take(Concept concept, String word) {
            var base = concept.base();
            if (word.equals(LESS) && isGood(word(at + 1))) {
                lacks = true;
                return;
            }
            if (concept.judges()) {
                terms.add(isContent(concept.kind(), word) ? CONTENT + base : base);
            } else {
                terms.add((denies ? DENIED : lacks ? LACKING : "") + base);
            }
            denies = false;
            lacks = false;
            if (part > 0) {
                terms.add(role + ROLE + base);
                part--;
            }
        }

        /** Whether all is well by what is said, or the contrary of mending is wished. */
        private boolean isContent(Concept.Kind kind, String word) {
            boolean negated = denies || lacks;
            boolean wished = denies || at - asked <= FAR;
            return switch (kind) {
                case GOOD -> (wished || isWishForm(word)) == negated;
                case MEND -> negated ? wished : !wished && isDone();
                default -> negated ? !denies && !(wished && hasForm(word)) : wished && hasForm(word);
            };
        }

        private boolean isDone() {
            return IntStream.rangeClosed(1, 3).anyMatch(back -> DONE.contains(word(at - back)));
        }

        private static boolean hasForm(String word) {
            return word.endsWith("kan") || word.startsWith("per") || word.startsWith("di");
        }

        private static boolean isGood(String word) {
            return word.length() > 1
                    && !Lexicon.isSilent(word)
                    && Concepts.of(word).kind() == Concept.Kind.GOOD;
        }

        /** Tambahkan, percepat, diperbaiki: a wish by its form, unless it is told of what has been done. */
        private boolean isWishForm(String word) {
            return (hasForm(word) || at == 0) && !isDone();
        }

        /** The word at a place, empty where there is none. */
        private String word(int place) {
            return place >= 0 && place < tokens.size() && !tokens.get(place).isNumber()
                    ? tokens.get(place).word()
                    : "";
        }
    }
}
