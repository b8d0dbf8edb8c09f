package id.fkp.standard.version;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.document.Document;
import id.fkp.shared.http.Versioned;
import id.fkp.standard.row.RowRules;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a standard does with its texts. Whether its state allows that, and who may do it, is for the caller to say. */
public final class Versions {

    private Versions() {}

    /** The passage of a standard in which a version is written. */
    public record Passage(UUID revisionId, UUID standardId, UUID unitId) {}

    /**
     * What came of writing a component.
     *
     * @param changed false when it said the same already
     */
    public record Written(UUID versionId, ComponentRepresentation component, boolean changed) {}

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
        version.requireWritable();
        var component = Component.lock(version.id, code);
        if (component.says(text)) { // a repeated save whose first answer was lost
            return new Written(version.id, ComponentRepresentation.of(component), false);
        }
        Versioned.requireSeen(ifMatch, ComponentRepresentation.of(component));
        component.write(text, author, now);
        return new Written(version.id, ComponentRepresentation.of(component), true);
    }
}
