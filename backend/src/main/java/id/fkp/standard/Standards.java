package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.service.ServiceInfo;
import id.fkp.service.Services;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.document.Document;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reason.Citations;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.revision.RevisionState;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.revision.Revisions.Step;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentText;
import id.fkp.standard.version.KeptVersion;
import id.fkp.standard.version.VersionInfo;
import id.fkp.standard.version.VersionRepresentation;
import id.fkp.standard.version.Versions;
import id.fkp.standard.version.Versions.Replacement;
import id.fkp.standard.version.Versions.Written;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other rooms may ask of standards, and how the product brings along its own. */
@ApplicationScoped
public class Standards {

    private static final String INFO = """
            select cast(json_build_object(
                'versionId', v.id, 'standardId', s.id, 'unitId', s.unit_id, 'slug', s.slug,
                'code', coalesce(v.frozen_code, s.code), 'title', coalesce(v.frozen_title, s.title),
                'number', v.number, 'frozen', v.frozen_at is not null,
                'missing', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
                            from component c where c.version_id = v.id and c.plain = '')) as text)
            from standard_version v join standard s on s.id = v.standard_id
            """;

    private final Projection projection;
    private final Services services;
    private final Units units;
    private final Revisions revisions;
    private final Citations citations;
    private final Acts acts;

    Standards(
            Projection projection,
            Services services,
            Units units,
            Revisions revisions,
            Citations citations,
            Acts acts) {
        this.projection = projection;
        this.services = services;
        this.units = units;
        this.revisions = revisions;
        this.citations = citations;
        this.acts = acts;
    }

    public Optional<VersionInfo> version(UUID versionId) {
        return projection.one(VersionInfo.class, INFO + "where v.id = :id", Map.of("id", versionId));
    }

    /** In the order asked; versions there are not are left out. */
    public List<VersionInfo> versions(List<UUID> versionIds) {
        if (versionIds.isEmpty()) {
            return List.of();
        }
        var found = projection.list(VersionInfo.class, INFO + "where v.id in :ids", Map.of("ids", versionIds));
        return inOrder(versionIds, found, VersionInfo::versionId);
    }

    /** The newest version of each standard, be it frozen or not, in the order asked; standards there are not are left out. */
    public List<VersionInfo> newest(List<UUID> standardIds) {
        var newest = projection.list(VersionInfo.class, INFO + """
                        where v.standard_id in :ids and v.number = (
                            select max(number) from standard_version where standard_id = v.standard_id)
                        """, Map.of("ids", standardIds));
        return inOrder(standardIds, newest, VersionInfo::standardId);
    }

    /** The newest version, frozen or not, of the standard with this id or slug. */
    public Optional<VersionInfo> newest(String ref) {
        var asked = Ref.of(ref);
        return projection.one(
                VersionInfo.class,
                INFO + "where s." + asked.column() + " = :ref order by v.number desc limit 1",
                Map.of("ref", asked.value()));
    }

    /** The version with this number of the standard with this id or slug, frozen or not. */
    public Optional<VersionInfo> version(String ref, int number) {
        var asked = Ref.of(ref);
        return projection.one(
                VersionInfo.class,
                INFO + "where s." + asked.column() + " = :ref and v.number = :number",
                Map.of("ref", asked.value(), "number", number));
    }

    /** A version as it is shown to people without an account, draft or not. */
    public VersionRepresentation preview(UUID versionId) {
        return VersionRepresentation.of(projection, versionId).orElseThrow().withoutAuthors();
    }

    /** The whole texts of these versions with their typed rows, drafts too, in the order asked, with one SQL. */
    public List<VersionRepresentation> wholeTexts(List<UUID> versionIds) {
        return inOrder(versionIds, VersionRepresentation.of(projection, versionIds), VersionRepresentation::id);
    }

    /** The newest version before the public of the standard with this id or slug. */
    public Optional<VersionInfo> published(String ref) {
        var asked = Ref.of(ref);
        return projection.one(
                VersionInfo.class,
                INFO + "where s." + asked.column()
                        + " = :ref and v.frozen_at is not null order by v.number desc limit 1",
                Map.of("ref", asked.value()));
    }

    /** The texts of a version, in reading order. */
    public Map<ComponentCode, Document> components(UUID versionId) {
        return Versions.texts(versionId);
    }

    /** Begins the standard of a service, which must exist, as at the given time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public VersionInfo enter(StandardPlan plan, String author, Instant at) {
        var service = services.find(plan.serviceId()).orElseThrow();
        var standard = begin(service, plan, author, at);
        return version(Versions.newestOf(standard.id).id()).orElseThrow();
    }

    /** As {@link #enter}, and tells of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public VersionInfo begin(StandardPlan plan, String author, Instant now) {
        var standard = begin(services.find(plan.serviceId()).orElseThrow(), plan, author, now);
        tell(standard, "standard.begun", Reach.INTERNAL);
        return version(Versions.newestOf(standard.id).id()).orElseThrow();
    }

    /** Gives a standard another code or title. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rename(UUID standardId, StandardNaming naming) {
        rename(Standard.<Standard>findById(standardId).locked(), naming);
    }

    /** The standard must be locked. */
    void rename(Standard standard, StandardNaming naming) {
        standard.name(naming.code() == null ? standard.code : naming.code(), naming.title());
        tell(standard, "standard.renamed", standard.isPublic() ? Reach.PUBLIC : Reach.INTERNAL);
    }

    void tell(Standard standard, String verb, Reach reach) {
        acts.fire(new Act(
                standard.unitId,
                verb,
                "standard",
                standard.id,
                reach,
                Map.of("code", standard.code, "title", standard.title)));
    }

    /** The service of a standard. */
    public UUID serviceOf(UUID standardId) {
        return Standard.<Standard>findById(standardId).serviceId;
    }

    /** The standard with its first passage and an empty first version. */
    Standard begin(ServiceInfo service, StandardPlan plan, String author, Instant now) {
        var standard = Standard.open(service, plan, now);
        var revisionId = revisions.begin(standard.id, standard.unitId, null, step(standard.unitId, author, now));
        Versions.openFirst(standard.in(revisionId), author, now);
        return standard;
    }

    /** Whether a component of the version has a row with this id. */
    public boolean hasRow(UUID versionId, ComponentCode code, UUID rowId) {
        return Versions.hasRow(versionId, code, rowId);
    }

    /** Writes one component of a draft as at the given time, without typed rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID versionId, ComponentCode code, Document text, String author, Instant at) {
        write(versionId, code, ComponentText.of(text, List.of()), author, at);
    }

    /** As {@link #write(UUID, ComponentCode, Document, String, Instant)}, with the rows that {@code text} has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(UUID versionId, ComponentCode code, ComponentText text, String author, Instant at) {
        Versions.write(versionId, code, text, author, at);
    }

    /**
     * Writes several components of a draft, all or none.
     *
     * @param pointer to the list of texts in the body that was sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(VersionInfo version, List<Replacement> texts, String pointer, String author, Instant at) {
        Versions.write(version.versionId(), texts, pointer, author, at)
                .forEach(written -> written(version.unitId(), written));
    }

    /**
     * Writes one component of a draft in the place of whatever it says, and tells of it; the same text changes nothing.
     *
     * @return whether it said something else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean overwrite(VersionInfo version, ComponentCode code, ComponentText text, String author, Instant at) {
        citations.require(version.standardId(), text.reason());
        var written = Versions.overwrite(version.versionId(), code, text, author, at);
        written(version.unitId(), written);
        return written.changed();
    }

    /** Tells of a component that says something else now. */
    void written(UUID unitId, Written written) {
        if (written.changed()) {
            acts.fire(new Act(
                    unitId,
                    "component.written",
                    "standard-version",
                    written.versionId(),
                    Reach.INTERNAL,
                    Map.of(
                            "code", written.component().code(),
                            "version", written.component().version())));
        }
    }

    /** Opens the version after the newest one, which must be frozen, as at the given time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public VersionInfo openNext(UUID standardId, String reason, String author, Instant at) {
        var standard = Standard.<Standard>findById(standardId).locked();
        return version(openNext(standard, reason, author, at).id()).orElseThrow();
    }

    /** The version after the newest one, in the same passage and with the same texts. The standard must be locked. */
    KeptVersion openNext(Standard standard, String reason, String author, Instant now) {
        var newest = Versions.newestOf(standard.id);
        newest.requireFrozen();
        revisions.requireOpenToChange(newest.revisionId(), asOf(standard.unitId, now));
        return Versions.openNext(newest, newest.id(), standard.in(newest.revisionId()), reason, author, now);
    }

    /** The next passage with a draft of what is in force, or of the newest text after a cancelled one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public VersionInfo openPassage(UUID standardId, String reason, String byName, Instant now) {
        var standard = Standard.<Standard>findById(standardId).locked();
        var current = revisions.newest(standardId, asOf(standard.unitId, now));
        if (current.state() != RevisionState.IN_FORCE && current.state() != RevisionState.CANCELLED) {
            throw ILLEGAL_TRANSITION.because(
                    "Standar ini berstatus " + current.state() + "; selesaikan atau batalkan putaran itu dahulu.",
                    "This standard is " + current.state() + "; first finish or cancel that passage.");
        }
        var newest = Versions.newestOf(standardId);
        var source = Objects.requireNonNullElse(current.finalVersionId(), newest.id());
        var passage = revisions.begin(standardId, standard.unitId, reason.strip(), step(standard.unitId, byName, now));
        if (!newest.frozen()) {
            Versions.goOn(newest, passage, reason);
            return version(newest.id()).orElseThrow();
        }
        return version(Versions.openNext(newest, source, standard.in(passage), reason, byName, now)
                        .id())
                .orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancelPassage(UUID standardId, String reason, String byName, Instant now) {
        revisions.cancel(standardId, reason, step(unitOf(standardId), byName, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(UUID standardId, String reason, String byName, Instant now) {
        revisions.withdraw(standardId, reason, step(unitOf(standardId), byName, now));
    }

    private static UUID unitOf(UUID standardId) {
        return Standard.<Standard>findById(standardId).unitId;
    }

    Step step(UUID unitId, String byName, Instant now) {
        return new Step(byName, asOf(unitId, now));
    }

    AsOf asOf(UUID unitId, Instant now) {
        return new AsOf(now, units.find(unitId).orElseThrow().zone());
    }

    private static <T> List<T> inOrder(List<UUID> ids, List<T> found, Function<T, UUID> id) {
        var byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
