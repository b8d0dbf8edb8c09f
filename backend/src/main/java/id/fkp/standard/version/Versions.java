package id.fkp.standard.version;

import static id.fkp.shared.problem.CommonProblems.CHANGED_MEANWHILE;
import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.standard.version.VersionProblems.COMPONENT_HAS_TEXT;

import id.fkp.shared.document.Document;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.text.Words;
import id.fkp.standard.row.RowRules;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a standard does with its texts. Whether its state allows that, and who may do it, is for the caller to say. */
public final class Versions {

    private static final Words CODE_TWICE = new Words("disebut dua kali", "is named twice");
    private static final Words STALE = new Words("sudah diubah orang lain", "somebody else changed it");
    private static final Words HAS_TEXT = new Words("sudah berisi teks", "has a text already");

    private Versions() {}

    /** The passage of a standard in which a version is written. */
    public record Passage(UUID revisionId, UUID standardId, UUID unitId) {}

    /**
     * What came of writing a component.
     *
     * @param changed false when it said the same already
     */
    public record Written(UUID versionId, ComponentRepresentation component, boolean changed) {}

    /**
     * A text for one of several components that are written together; the rows of the component stay.
     *
     * @param etag of the component as its author saw it
     * @param replaces whether a text that is there already may go
     */
    public record Replacement(ComponentCode code, Document content, String etag, boolean replaces) {}

    /** Opens the first version of a standard, with 14 empty components. */
    public static void openFirst(Passage passage, String author, Instant now) {
        var version = new StandardVersion(passage, 1, null, author, now);
        version.persistAndFlush();
        Component.beginIn(version);
    }

    /**
     * Opens the version after the newest one, which must be frozen. The standard must be locked.
     *
     * @param source whose texts it begins with
     */
    public static KeptVersion openNext(
            KeptVersion newest, UUID source, Passage passage, String reason, String author, Instant now) {
        var next = new StandardVersion(passage, newest.number() + 1, reason.strip(), author, now);
        next.beginWith(source);
        next.persistAndFlush();
        Component.copy(source, next);
        return next.kept();
    }

    /** Fills a draft with the texts and rows of another version, written by {@code author}: other names stay where they are. */
    public static void copyTexts(UUID from, UUID to, String author, Instant now) {
        Component.copyTexts(from, to, author, now);
    }

    /** The draft of a cancelled passage becomes that of the next one. */
    public static void goOn(KeptVersion draft, UUID revisionId, String reason) {
        StandardVersion.<StandardVersion>findById(draft.id()).goOnIn(revisionId, reason.strip());
    }

    public static KeptVersion newestOf(UUID standardId) {
        return StandardVersion.newestOf(standardId).kept();
    }

    /** Whether any text of the standard is before the public. */
    public static boolean isAnyFrozen(UUID standardId) {
        return StandardVersion.count("standardId = ?1 and frozenAt is not null", standardId) > 0;
    }

    /** Always in the same order, so that two who freeze overlapping sets wait for each other instead of dying. */
    public static List<KeptVersion> lock(Collection<UUID> ids) {
        return StandardVersion.lock(ids).stream().map(StandardVersion::kept).toList();
    }

    /**
     * Puts the text before the public for ever, under these names. Done once; must be locked.
     *
     * @return a digest of the 14 texts
     */
    public static String freeze(KeptVersion version, String code, String title, String unitName, Instant now) {
        return StandardVersion.<StandardVersion>findById(version.id()).freeze(code, title, unitName, now);
    }

    /** The texts of a version, in reading order. */
    public static Map<ComponentCode, Document> texts(UUID versionId) {
        var texts = new EnumMap<ComponentCode, Document>(ComponentCode.class);
        Component.in(versionId).forEach(component -> texts.put(component.code, component.content));
        return texts;
    }

    /**
     * The components that read otherwise than in the text before them in their passage and do not say why, in reading
     * order. The first text of a passage owes no reasons: it has not been consulted on.
     */
    public static List<ComponentCode> unreasoned(UUID versionId) {
        return Component.unreasoned(versionId);
    }

    /** Whether a component of the version has a row with this id. */
    public static boolean hasRow(UUID versionId, ComponentCode code, UUID rowId) {
        return Component.hasRow(versionId, code, rowId);
    }

    /** Writes one component of a draft. */
    public static void write(UUID versionId, ComponentCode code, ComponentText text, String author, Instant now) {
        RowRules.require(code.rowKind(), text.rows());
        StandardVersion.<StandardVersion>findById(versionId).requireWritable();
        Component.lock(versionId, code).write(text, author, now);
    }

    /** Writes one component of a draft, if its author has seen it as it is. */
    public static Written write(
            UUID standardId,
            int number,
            ComponentCode code,
            @Nullable String ifMatch,
            ComponentText text,
            String author,
            Instant now) {
        RowRules.require(code.rowKind(), text.rows());
        var version = StandardVersion.of(standardId, number).orElseThrow(() -> notFound());
        Versioned.requireNamed(ifMatch);
        version.requireWritable();
        var component = Component.lock(version.id, code);
        if (component.says(text)) { // a repeated save whose first answer was lost
            return new Written(version.id, ComponentRepresentation.of(component), false);
        }
        Versioned.requireSeen(ifMatch, ComponentRepresentation.of(component));
        component.write(text, author, now);
        return new Written(version.id, ComponentRepresentation.of(component), true);
    }

    /** Writes one component of a draft, whatever it says. */
    public static Written overwrite(
            UUID versionId, ComponentCode code, ComponentText text, String author, Instant now) {
        RowRules.require(code.rowKind(), text.rows());
        StandardVersion.<StandardVersion>findById(versionId).requireWritable();
        var component = Component.lock(versionId, code);
        boolean changed = !component.says(text);
        if (changed) {
            component.write(text, author, now);
        }
        return new Written(versionId, ComponentRepresentation.of(component), changed);
    }

    /**
     * Writes several components of a draft, all or none, each if its author has seen it as it is.
     *
     * @param pointer to the list of texts in the body that was sent
     */
    public static List<Written> write(
            UUID versionId, List<Replacement> texts, String pointer, String author, Instant now) {
        requireOnce(texts, pointer);
        StandardVersion.<StandardVersion>findById(versionId).requireWritable();
        var components = new EnumMap<ComponentCode, Component>(ComponentCode.class);
        texts.stream() // always in the same order, so that two who write several wait for each other instead of dying
                .map(Replacement::code)
                .sorted()
                .forEach(code -> components.put(code, Component.lock(versionId, code)));
        requireSeen(texts, pointer, components);
        requireAgreed(texts, pointer, components);
        return texts.stream()
                .map(text -> write(versionId, at(components, text), text, author, now))
                .toList();
    }

    private static Written write(UUID versionId, Component component, Replacement text, String author, Instant now) {
        boolean changed = !text.content().equals(component.content);
        if (changed) {
            component.write(new ComponentText(text.content(), component.rows, component.reason()), author, now);
        }
        return new Written(versionId, ComponentRepresentation.of(component), changed);
    }

    private static void requireOnce(List<Replacement> texts, String pointer) {
        var seen = EnumSet.noneOf(ComponentCode.class);
        refuseIfAny(
                INVALID_REQUEST,
                "Sebut setiap komponen satu kali saja.",
                "Name each component once.",
                faults(texts, pointer + "/%d/code", "code-twice", CODE_TWICE, text -> !seen.add(text.code())));
    }

    /** What says the same already may have been seen or not: its first answer was lost. */
    private static void requireSeen(List<Replacement> texts, String pointer, Map<ComponentCode, Component> components) {
        var stale = faults(texts, pointer + "/%d/etag", "changed-meanwhile", STALE, text -> {
            var component = at(components, text);
            return !text.content().equals(component.content)
                    && !text.etag()
                            .strip()
                            .equals(ComponentRepresentation.of(component).etag());
        });
        if (!stale.isEmpty()) {
            throw CHANGED_MEANWHILE
                    .naming(
                            "Bandingkan dengan yang tersimpan, lalu putuskan. Tidak ada yang ditulis.",
                            "Compare with what is kept, then decide. Nothing was written.",
                            stale)
                    .showing(components.values().stream()
                            .map(ComponentRepresentation::of)
                            .toList());
        }
    }

    private static void requireAgreed(
            List<Replacement> texts, String pointer, Map<ComponentCode, Component> components) {
        refuseIfAny(
                COMPONENT_HAS_TEXT,
                "Nyatakan bahwa teks yang ada boleh diganti. Tidak ada yang ditulis.",
                "Say that the text there may be replaced. Nothing was written.",
                faults(texts, pointer + "/%d/replaces", "component-has-text", HAS_TEXT, text -> {
                    var component = at(components, text);
                    return !text.replaces()
                            && !component.content.isEmpty()
                            && !text.content().equals(component.content);
                }));
    }

    private static Component at(Map<ComponentCode, Component> components, Replacement text) {
        return Objects.requireNonNull(components.get(text.code()), text.code().name());
    }

    private static List<Fault> faults(
            List<Replacement> texts, String pointer, String code, Words words, Predicate<Replacement> isAtFault) {
        return IntStream.range(0, texts.size())
                .filter(i -> isAtFault.test(texts.get(i)))
                .mapToObj(i -> new Fault(
                        pointer.formatted(i),
                        code,
                        new Words(
                                texts.get(i).code().labelId() + ": " + words.id(),
                                texts.get(i).code().labelEn() + ": " + words.en())))
                .toList();
    }

    private static void refuseIfAny(ProblemType type, String id, String en, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw type.naming(id, en, faults);
        }
    }
}
