package id.fkp.integrate.upsert;

import static id.fkp.integrate.upsert.UpsertProblems.WRITTEN_BY_OTHERS;
import static id.fkp.standard.version.VersionProblems.VERSION_FROZEN;

import id.fkp.identity.Caller;
import id.fkp.integrate.upsert.ExternalIds.Space;
import id.fkp.integrate.upsert.StandardUpserts.ComponentItem;
import id.fkp.integrate.upsert.StandardUpserts.StandardItem;
import id.fkp.integrate.upsert.Upserts.Made;
import id.fkp.service.ServiceInfo;
import id.fkp.service.Services;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.StandardNaming;
import id.fkp.standard.StandardPlan;
import id.fkp.standard.Standards;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentRepresentation;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes drafts of a unit's standards as another system has them, and nothing that is before the public. */
@ApplicationScoped
class StandardDrafts {

    /** The nil UUID, which is nobody's. */
    private static final UUID UNKNOWN = new UUID(0, 0);

    private static final Words OTHERS = new Words("ditulis orang lain", "was written by others");

    private final Standards standards;
    private final Services services;
    private final ExternalIds ids;
    private final Caller caller;
    private final Clock clock;

    StandardDrafts(Standards standards, Services services, ExternalIds ids, Caller caller, Clock clock) {
        this.standards = standards;
        this.services = services;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    Upserts.Kind<StandardItem> of(Space space, UUID unitId) {
        return new OfUnit(space, unitId);
    }

    private final class OfUnit implements Upserts.Kind<StandardItem> {

        private final Space space;
        private final UUID unitId;

        OfUnit(Space space, UUID unitId) {
            this.space = space;
            this.unitId = unitId;
        }

        @Override
        public Made create(StandardItem item) {
            requireOnce(item);
            var service = service(item)
                    .flatMap(services::find)
                    .filter(found -> found.unitId().equals(unitId) && !found.archived())
                    .map(ServiceInfo::id);
            Upserts.require(
                    service.isPresent(),
                    item.serviceId() == null ? "/serviceExternalId" : "/serviceId",
                    "unknown",
                    "bukan layanan yang masih diberikan unit ini",
                    "is not a service that the unit offers");
            var plan = new StandardPlan(service.orElseThrow(), item.code(), item.title());
            var version = standards.begin(plan, caller.name(), clock.instant());
            write(version, item.components());
            return new Made(unitId, version.standardId());
        }

        @Override
        public boolean change(UUID id, StandardItem item) {
            requireOnce(item);
            service(item)
                    .ifPresent(service -> Upserts.require(
                            service.equals(standards.serviceOf(id)),
                            item.serviceId() == null ? "/serviceExternalId" : "/serviceId",
                            "elsewhere",
                            "standar ini milik layanan lain",
                            "the standard is of another service"));
            var version = standards.newest(List.of(id)).get(0);
            boolean named = isNamed(version, item);
            var written = written(version);
            if (named && item.components().stream().allMatch(component -> says(written, component))) {
                return false;
            }
            if (version.frozen()) {
                throw VERSION_FROZEN.because(
                        "Versi " + version.number() + " sudah dibuka untuk publik. Buka versi berikutnya beserta "
                                + "alasannya (openVersion, atau openRevision setelah berlaku), lalu kirim lagi.",
                        "Version " + version.number() + " is before the public. Open the next one and say why "
                                + "(openVersion, or openRevision once it is in force), then send again.");
            }
            requireOwn(item, written);
            if (!named) {
                standards.rename(id, new StandardNaming(item.code(), item.title()));
            }
            write(
                    version,
                    item.components().stream()
                            .filter(component -> !says(written, component))
                            .toList());
            return true;
        }

        @Override
        public boolean isThere(UUID id) {
            return standards.newest(List.of(id)).stream()
                    .anyMatch(version -> version.unitId().equals(unitId));
        }

        @Override
        public Set<String> names(StandardItem item, @Nullable UUID known) {
            var codes = new HashSet<>(Set.of(item.code().strip()));
            if (known != null) {
                standards.newest(List.of(known)).forEach(version -> codes.add(version.code()));
            }
            return codes;
        }

        private Optional<UUID> service(StandardItem item) {
            if (item.serviceId() != null) {
                return Optional.of(item.serviceId());
            }
            return item.serviceExternalId() == null
                    ? Optional.empty()
                    : Optional.of(ids.find(space.of(ExternalIds.Kind.SERVICE), item.serviceExternalId())
                            .orElse(UNKNOWN));
        }
    }

    private static boolean isNamed(VersionInfo version, StandardItem item) {
        return version.code().equals(item.code().strip())
                && version.title().equals(item.title().strip());
    }

    private Map<ComponentCode, ComponentRepresentation> written(VersionInfo version) {
        return standards.wholeTexts(List.of(version.versionId())).get(0).components().stream()
                .collect(Collectors.toMap(ComponentRepresentation::code, Function.identity()));
    }

    /** A program that gives no reason says nothing of the one that is kept. */
    private static boolean says(Map<ComponentCode, ComponentRepresentation> written, ComponentItem item) {
        var text = item.text();
        var component = Objects.requireNonNull(written.get(item.code()));
        return component.content().equals(text.content())
                && component.rows().equals(text.rows())
                && (text.reason() == null || text.reason().equals(component.reason()));
    }

    private static void requireOnce(StandardItem item) {
        var seen = new HashSet<>();
        for (int i = 0; i < item.components().size(); i++) {
            Upserts.require(
                    seen.add(item.components().get(i).code()),
                    "/components/" + i + "/code",
                    "code-twice",
                    "disebut dua kali",
                    "is named twice");
        }
    }

    /** What a person has written is not lost because a program did not know of it. */
    private void requireOwn(StandardItem item, Map<ComponentCode, ComponentRepresentation> written) {
        if (Boolean.TRUE.equals(item.replaces())) {
            return;
        }
        var faults = IntStream.range(0, item.components().size())
                .filter(i -> isOthers(item.components().get(i), written))
                .mapToObj(i -> new Fault("/components/" + i, "written-by-others", OTHERS))
                .toList();
        if (!faults.isEmpty()) {
            throw WRITTEN_BY_OTHERS.naming(
                    "Bandingkan dengan yang tersimpan; dengan replaces: true teks yang disebut digantikan.",
                    "Compare with what is kept; with replaces: true the texts named here are replaced.",
                    faults);
        }
    }

    private boolean isOthers(ComponentItem item, Map<ComponentCode, ComponentRepresentation> written) {
        var component = Objects.requireNonNull(written.get(item.code()));
        return component.complete() && !caller.name().equals(component.updatedBy()) && !says(written, item);
    }

    private void write(VersionInfo version, List<ComponentItem> components) {
        components.stream() // always in the same order, so that two who write wait for each other
                .sorted(Comparator.comparing(ComponentItem::code))
                .forEach(component -> standards.overwrite(
                        version, component.code(), component.text(), caller.name(), clock.instant()));
    }
}
