package id.fkp.intake.label;

import id.fkp.standard.version.ComponentCode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells which component a label in a document means, however that form spells it. */
public final class Labels {

    private static final int LONGEST_LABEL = 300;

    /** A word may have one letter wrong, a long one two; short ones would turn into other words. */
    private static final int SHORTEST_WITH_ONE_WRONG = 6;

    private static final int SHORTEST_WITH_TWO_WRONG = 9;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,2}|[a-z]|[ivx]{1,4}) +(?=[a-z])");
    private static final Pattern JOINING = Pattern.compile("\\b(dan|atau|serta|and|or)\\b");
    private static final Pattern CODE = Pattern.compile("(sd|mf) ?([1-8])");

    /**
     * Beside those of Permenpan RB 15/2014: the words of UU 25/2009 art 21, those that SIPPN shows, and what units have
     * written in theirs.
     */
    private static final Map<ComponentCode, List<String>> OTHER_WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ComponentCode.SD1,
                    List.of(
                            "persyaratan pelayanan",
                            "persyaratan layanan",
                            "syarat",
                            "syarat pelayanan",
                            "persyaratan teknis dan administratif",
                            "persyaratan administrasi dan teknis",
                            "requirements")),
            Map.entry(
                    ComponentCode.SD2,
                    List.of(
                            "sistem mekanisme prosedur pelayanan",
                            "prosedur",
                            "prosedur pelayanan",
                            "mekanisme",
                            "mekanisme pelayanan",
                            "sistem dan prosedur",
                            "mekanisme dan prosedur",
                            "alur pelayanan",
                            "alur",
                            "tata cara pelayanan",
                            "procedure")),
            Map.entry(
                    ComponentCode.SD3,
                    List.of(
                            "jangka waktu",
                            "jangka waktu penyelesaian",
                            "jangka waktu penyelesaian pelayanan",
                            "waktu penyelesaian",
                            "waktu pelayanan",
                            "waktu",
                            "lama pelayanan",
                            "lama penyelesaian",
                            "time limit")),
            Map.entry(
                    ComponentCode.SD4,
                    List.of("biaya", "tarif", "biaya pelayanan", "tarif pelayanan", "biaya tarif pelayanan", "fee")),
            Map.entry(
                    ComponentCode.SD5,
                    List.of(
                            "produk",
                            "produk layanan",
                            "produk spesifikasi jenis pelayanan",
                            "produk spesifikasi",
                            "hasil pelayanan",
                            "hasil layanan",
                            "product")),
            Map.entry(
                    ComponentCode.SD6,
                    List.of(
                            "penanganan pengaduan saran masukan apresiasi",
                            "penanganan pengaduan saran",
                            "penanganan pengaduan",
                            "penanganan pengaduan masukan saran",
                            "pengelolaan pengaduan",
                            "pengelolaan pengaduan saran masukan",
                            "pengaduan",
                            "pengaduan layanan",
                            "pengaduan saran masukan",
                            "sarana pengaduan",
                            "complaint handling")),
            Map.entry(
                    ComponentCode.MF1,
                    List.of("dasar hukum pelayanan", "landasan hukum", "dasar peraturan", "legal basis")),
            Map.entry(
                    ComponentCode.MF2,
                    List.of(
                            "sarana prasarana",
                            "sarana",
                            "fasilitas",
                            "sarana prasarana pelayanan",
                            "sarana prasarana fasilitas pelayanan",
                            "sarana fasilitas",
                            "facilities")),
            Map.entry(
                    ComponentCode.MF3,
                    List.of("kompetensi", "kompetensi petugas", "kompetensi pelaksana pelayanan", "competence")),
            Map.entry(ComponentCode.MF4, List.of("pengawasan", "pengawasan intern", "internal control")),
            Map.entry(ComponentCode.MF5, List.of("jumlah petugas", "jumlah pelaksana pelayanan", "staffing")),
            Map.entry(
                    ComponentCode.MF6,
                    List.of(
                            "jaminan pelayanan yang memberikan kepastian",
                            "jaminan kepastian pelayanan",
                            "service guarantee")),
            Map.entry(
                    ComponentCode.MF7,
                    List.of(
                            "jaminan keamanan keselamatan",
                            "jaminan keamanan",
                            "jaminan keselamatan",
                            "safety guarantee")),
            Map.entry(
                    ComponentCode.MF8,
                    List.of(
                            "evaluasi kinerja",
                            "evaluasi kinerja pelayanan",
                            "evaluasi kinerja petugas",
                            "performance evaluation"))));

    /** The two headings of the form, and what they stand in for. */
    private static final Set<String> GROUPS = normal(
            "service delivery",
            "manufacturing",
            "penyampaian pelayanan",
            "pengelolaan pelayanan",
            "proses penyampaian pelayanan",
            "proses pengelolaan pelayanan",
            "komponen service delivery",
            "komponen manufacturing",
            "komponen standar pelayanan",
            "komponen standar pelayanan yang terkait dengan proses penyampaian pelayanan",
            "komponen standar pelayanan yang terkait dengan proses pengelolaan pelayanan",
            "komponen standar pelayanan yang terkait dengan proses penyampaian pelayanan service delivery",
            "komponen standar pelayanan yang terkait dengan proses pengelolaan pelayanan di internal organisasi",
            "service delivery penyampaian pelayanan",
            "manufacturing pengelolaan pelayanan",
            "penyampaian pelayanan service delivery",
            "pengelolaan pelayanan manufacturing");

    private static final Set<String> LABEL_COLUMN = normal(
            "komponen",
            "komponen standar",
            "komponen standar pelayanan",
            "komponen pelayanan",
            "unsur",
            "unsur standar pelayanan",
            "unsur pelayanan",
            "aspek",
            "uraian komponen",
            "component");

    private static final Map<String, ComponentCode> KNOWN = known();

    private static final List<String> LONGEST_FIRST = KNOWN.keySet().stream()
            .filter(label -> label.contains(" "))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Labels() {}

    /** The component that is meant; nothing when the words mean none, or could mean several. */
    public static Optional<ComponentCode> of(String label) {
        if (label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        var words = normal(label);
        var exact = Optional.ofNullable(KNOWN.get(words)).or(() -> byCode(words));
        return exact.or(() -> beginningOf(words)).or(() -> almost(words));
    }

    /** Whether it is one of the two headings under which the components stand. */
    public static boolean isGroup(String text) {
        return text.length() <= LONGEST_LABEL && GROUPS.contains(normal(text));
    }

    /** Whether it is what stands above the labels of a table. */
    public static boolean isColumnOfLabels(String text) {
        return text.length() <= LONGEST_LABEL && LABEL_COLUMN.contains(normal(text));
    }

    private static Optional<ComponentCode> byCode(String words) {
        var code = CODE.matcher(words);
        return code.matches()
                ? Arrays.stream(ComponentCode.values())
                        .filter(one -> one.name().equalsIgnoreCase(code.group(1) + code.group(2)))
                        .findFirst()
                : Optional.empty();
    }

    /** Forms go on after the label with words of the law: "jaminan pelayanan yang memberikan kepastian ...". */
    private static Optional<ComponentCode> beginningOf(String words) {
        return LONGEST_FIRST.stream()
                .filter(label -> words.startsWith(label + " "))
                .findFirst()
                .map(KNOWN::get);
    }

    private static Optional<ComponentCode> almost(String words) {
        var near = KNOWN.entrySet().stream()
                .filter(known -> isAlmost(words.split(" "), known.getKey().split(" ")))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    /** Word by word: of two short words that differ in a letter, one is not the other misspelt. */
    private static boolean isAlmost(String[] words, String[] known) {
        return words.length == known.length
                && IntStream.range(0, words.length).allMatch(i -> isAlmost(words[i], known[i]));
    }

    private static boolean isAlmost(String word, String known) {
        int wrong = known.length() >= SHORTEST_WITH_TWO_WRONG ? 2 : known.length() >= SHORTEST_WITH_ONE_WRONG ? 1 : 0;
        return word.equals(known) || (wrong > 0 && new LevenshteinDistance(wrong).apply(word, known) >= 0);
    }

    private static Map<String, ComponentCode> known() {
        var known = new HashMap<String, ComponentCode>();
        for (var code : ComponentCode.values()) {
            known.put(normal(code.labelId()), code);
            known.put(normal(code.labelEn()), code);
            OTHER_WORDS.getOrDefault(code, List.of()).forEach(words -> known.put(normal(words), code));
        }
        return Map.copyOf(known);
    }

    private static Set<String> normal(String... texts) {
        return Arrays.stream(texts).map(Labels::normal).collect(Collectors.toSet());
    }

    /** Small letters, without numbers before, signs, what stands in brackets, and the words that only join others. */
    static String normal(String label) {
        var letters = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var spaced = NO_LETTER
                .matcher(IN_BRACKETS.matcher(letters).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        var unnumbered = NUMBER.matcher(spaced).replaceFirst("");
        return JOINING.matcher(unnumbered).replaceAll(" ").replaceAll(" +", " ").strip();
    }
}
