package id.fkp.standard.origin;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentText;
import id.fkp.standard.version.KeptVersion;
import id.fkp.standard.version.VersionOrigin.Kind;
import id.fkp.standard.version.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the first text of a standard from another one or a template, and remembers from which. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Origins {

    private static final String SOURCE = """
            select cast(json_build_object(
                'versionId', v.id, 'unitId', v.unit_id, 'frozen', v.frozen_at is not null,
                'label', concat(
                    coalesce(v.frozen_code, s.code), ' ', coalesce(v.frozen_title, s.title),
                    ', versi ', v.number, ', ', coalesce(v.frozen_unit_name, u.name))) as text)
            from standard_version v
            join standard s on s.id = v.standard_id
            join unit u on u.id = v.unit_id
            where v.id = :id
            """;

    private final Projection projection;
    private final Templates templates;
    private final EntityManager database;
    private final Acts acts;

    Origins(Projection projection, Templates templates, EntityManager database, Acts acts) {
        this.projection = projection;
        this.templates = templates;
        this.database = database;
        this.acts = acts;
    }

    /** @param label what it is called, with the version and the unit */
    record SourceVersion(UUID versionId, UUID unitId, boolean frozen, String label) {}

    /** Fills the texts of a new version. Refuses a source that the caller may not read like one that is not there. */
    public void fill(KeptVersion version, StandardSource source, Caller caller, Instant now) {
        if ((source.versionId() == null) == (source.templateCode() == null)) {
            throw refused(
                    "/from",
                    "one-source",
                    new Words("sebutkan versionId atau templateCode", "name either versionId or templateCode"));
        }
        if (source.versionId() != null) {
            copy(version, readable(source.versionId(), caller), caller.name(), now);
        } else {
            take(version, template(Objects.requireNonNull(source.templateCode())), caller.name(), now);
        }
    }

    private SourceVersion readable(UUID versionId, Caller caller) {
        return projection
                .one(SourceVersion.class, SOURCE, Map.of("id", versionId))
                .filter(source -> source.frozen() || caller.isMemberOf(source.unitId()))
                .orElseThrow(() -> refused(
                        "/from/versionId",
                        "unknown",
                        new Words("bukan naskah yang dapat Anda baca", "is no text that you may read")));
    }

    private StandardTemplate template(String code) {
        return templates
                .find(code)
                .orElseThrow(() ->
                        refused("/from/templateCode", "unknown", new Words("templat ini tidak ada", "is no template")));
    }

    private void copy(KeptVersion version, SourceVersion source, String author, Instant now) {
        Versions.copyTexts(source.versionId(), version.id(), author, now);
        var kind = source.unitId().equals(version.unitId()) ? Kind.OWN_STANDARD : Kind.OTHER_UNIT;
        remember(version, kind, source.versionId(), null, source.label(), now);
    }

    private void take(KeptVersion version, StandardTemplate template, String author, Instant now) {
        template.components()
                .forEach(text -> Versions.write(
                        version.id(), text.code(), ComponentText.of(text.content(), List.of()), author, now));
        remember(version, Kind.TEMPLATE, null, template.code(), template.title().id(), now);
    }

    private void remember(
            KeptVersion version,
            Kind kind,
            @Nullable UUID sourceVersionId,
            @Nullable String templateCode,
            String label,
            Instant now) {
        database.createNativeQuery("""
                        insert into version_origin
                            (version_id, unit_id, kind, source_version_id, template_code, label, at)
                        values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7)
                        """)
                .setParameter(1, version.id())
                .setParameter(2, version.unitId())
                .setParameter(3, kind.name())
                .setParameter(4, sourceVersionId == null ? null : sourceVersionId.toString())
                .setParameter(5, templateCode)
                .setParameter(6, label)
                .setParameter(7, now)
                .executeUpdate();
        acts.fire(new Act(
                version.unitId(),
                "standard-version.based",
                "standard-version",
                version.id(),
                Reach.INTERNAL,
                Map.of("kind", kind, "label", label)));
    }

    private static ProblemException refused(String pointer, String code, Words detail) {
        return INVALID_REQUEST.naming(
                "Pilih naskah atau templat yang ada.",
                "Choose a text or template that exists.",
                List.of(new Fault(pointer, code, detail)));
    }
}
