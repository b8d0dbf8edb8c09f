package id.fkp.entry.row;

import static id.fkp.entry.sheet.SheetColumn.plain;
import static id.fkp.feedback.given.FeedbackChannel.BOX;
import static id.fkp.feedback.given.FeedbackChannel.EMAIL;
import static id.fkp.feedback.given.FeedbackChannel.LETTER;
import static id.fkp.feedback.given.FeedbackChannel.PAPER_FORM;
import static id.fkp.feedback.given.FeedbackChannel.SP4N_LAPOR;
import static id.fkp.feedback.given.FeedbackChannel.SURVEY;
import static id.fkp.feedback.given.FeedbackChannel.WHATSAPP;
import static java.util.Map.entry;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.standard.version.ComponentCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people write in a cell for the things that have a name of their own; codes are understood too. */
final class Terms {

    static final Map<String, FeedbackChannel> CHANNELS = named(
            FeedbackChannel.values(),
            Map.ofEntries(
                    entry("surel", EMAIL),
                    entry("email", EMAIL),
                    entry("e mail", EMAIL),
                    entry("surat", LETTER),
                    entry("letter", LETTER),
                    entry("kotak", BOX),
                    entry("kotak saran", BOX),
                    entry("box", BOX),
                    entry("survei", SURVEY),
                    entry("survey", SURVEY),
                    entry("wa", WHATSAPP),
                    entry("whatsapp", WHATSAPP),
                    entry("formulir", PAPER_FORM),
                    entry("formulir kertas", PAPER_FORM),
                    entry("paper form", PAPER_FORM),
                    entry("lapor", SP4N_LAPOR)));

    static final Map<String, FeedbackKind> KINDS = named(
            FeedbackKind.values(),
            Map.ofEntries(
                    entry("dukungan", FeedbackKind.SUPPORT),
                    entry("setuju", FeedbackKind.SUPPORT),
                    entry("keberatan", FeedbackKind.OBJECTION),
                    entry("usulan", FeedbackKind.SUGGESTION),
                    entry("usul", FeedbackKind.SUGGESTION),
                    entry("saran", FeedbackKind.SUGGESTION),
                    entry("pertanyaan", FeedbackKind.QUESTION),
                    entry("koreksi", FeedbackKind.CORRECTION),
                    entry("apresiasi", FeedbackKind.APPRECIATION),
                    entry("pengaduan", FeedbackKind.COMPLAINT)));

    static final Map<String, CommunityElement> ELEMENTS = named(
            CommunityElement.values(),
            Map.ofEntries(
                    entry("pengguna", CommunityElement.SERVICE_USER),
                    entry("pengguna layanan", CommunityElement.SERVICE_USER),
                    entry("ahli", CommunityElement.EXPERT_ACADEMIC),
                    entry("akademisi", CommunityElement.EXPERT_ACADEMIC),
                    entry("ahli praktisi akademisi", CommunityElement.EXPERT_ACADEMIC),
                    entry("instansi terkait", CommunityElement.RELATED_AGENCY),
                    entry("opd", CommunityElement.RELATED_AGENCY),
                    entry("organisasi masyarakat sipil", CommunityElement.CIVIL_SOCIETY),
                    entry("oms", CommunityElement.CIVIL_SOCIETY),
                    entry("media", CommunityElement.MEDIA),
                    entry("media massa", CommunityElement.MEDIA)));

    static final Map<String, Identity> IDENTITIES = named(
            Identity.values(),
            Map.ofEntries(
                    entry("publik", Identity.PUBLIC),
                    entry("nama publik", Identity.PUBLIC),
                    entry("kantor", Identity.OFFICE),
                    entry("kantor saja", Identity.OFFICE),
                    entry("anonim", Identity.ANONYMOUS)));

    static final Map<String, Boolean> CONSENTS =
            Map.of("ya", true, "yes", true, "v", true, "x", true, "tidak", false, "no", false);

    static final Map<String, String> LANGUAGES =
            Map.of("id", "id", "indonesia", "id", "indonesian", "id", "en", "en", "inggris", "en", "english", "en");

    /** Components by their code, their term and their label in either language. */
    private static final Map<String, ComponentCode> COMPONENTS = components();

    private Terms() {}

    static Optional<ComponentCode> component(String said) {
        return of(COMPONENTS, said);
    }

    static <T> Optional<T> of(Map<String, T> words, String said) {
        return Optional.ofNullable(words.get(plain(said)));
    }

    /** The words, and the constants' own names. */
    private static <T extends Enum<T>> Map<String, T> named(T[] constants, Map<String, T> words) {
        var all = new HashMap<String, T>();
        for (var constant : constants) {
            all.put(plain(constant.name()), constant);
        }
        all.putAll(words);
        return Map.copyOf(all);
    }

    private static Map<String, ComponentCode> components() {
        var all = new HashMap<String, ComponentCode>();
        for (var code : ComponentCode.values()) {
            for (var word : List.of(code.name(), code.term(), code.labelId(), code.labelEn())) {
                all.putIfAbsent(plain(word), code);
            }
        }
        return Map.copyOf(all);
    }
}
