package id.fkp.session;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.file.StoredFiles;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.SessionPlan;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What belongs together in the plan of a session. No law sets these bounds: they keep slips of the keyboard out. */
final class SessionRules {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** What PostgreSQL and people can read without doubt. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private SessionRules() {}

    static void require(SessionPlan plan, ForumInfo forum, StoredFiles files) {
        var faults = new ArrayList<>(times(plan.startsAt(), plan.endsAt()));
        if (plan.method() != ForumMethod.ONLINE && (plan.venue() == null || Blank.is(plan.venue()))) {
            faults.add(fault(
                    "/venue",
                    "missing",
                    "wajib diisi bila ada yang hadir di tempat",
                    "is needed unless all of it is online"));
        }
        faults.addAll(seats(plan));
        faults.addAll(agenda(plan.agenda(), forum));
        for (int i = 0; i < plan.materials().size(); i++) {
            var material = plan.materials().get(i);
            if (files.findOf(forum.unitId(), material.fileId()).isEmpty()) {
                faults.add(StoredFiles.notOfUnit("/materials/" + i + "/fileId"));
            }
            if (material.agendaItem() != null
                    && material.agendaItem() > plan.agenda().size()) {
                faults.add(fault(
                        "/materials/" + i + "/agendaItem",
                        "unknown",
                        "bukan acara pertemuan ini",
                        "is no item of this agenda"));
            }
        }
        refuse(faults);
    }

    static void requireTimes(Instant startsAt, Instant endsAt) {
        refuse(times(startsAt, endsAt));
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static List<Fault> times(Instant startsAt, Instant endsAt) {
        if (startsAt.isBefore(EARLIEST) || startsAt.isAfter(LATEST)) {
            return List.of(
                    fault("/startsAt", "out-of-range", "di luar tahun 2000 hingga 2199", "is outside 2000 to 2199"));
        }
        if (!endsAt.isAfter(startsAt)) {
            return List.of(fault("/endsAt", "ends-before-start", "harus setelah dimulai", "must be after the start"));
        }
        if (endsAt.isAfter(startsAt.plus(LONGEST))) {
            return List.of(fault(
                    "/endsAt", "too-long", "paling lama 24 jam setelah dimulai", "at most 24 hours after the start"));
        }
        return List.of();
    }

    private static List<Fault> seats(SessionPlan plan) {
        var faults = new ArrayList<Fault>();
        var elements = plan.seats().stream().map(SeatsKept::element).toList();
        if (Set.copyOf(elements).size() < elements.size()) {
            faults.add(fault("/seats", "twice", "setiap unsur sekali saja", "names an element twice"));
        }
        int kept = plan.seats().stream().mapToInt(SeatsKept::seats).sum();
        if (!plan.seats().isEmpty() && (plan.capacity() == null || kept > plan.capacity())) {
            faults.add(fault("/seats", "more-than-capacity", "melebihi kapasitas", "keeps more seats than there are"));
        }
        return faults;
    }

    private static List<Fault> agenda(List<AgendaItem> agenda, ForumInfo forum) {
        var discussed =
                forum.versions().stream().map(DiscussedVersion::standardId).collect(Collectors.toSet());
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < agenda.size(); i++) {
            var item = agenda.get(i);
            var at = "/agenda/" + i + "/subjects";
            boolean consults = item.kind() == AgendaItem.Kind.CONSULTATION;
            if (consults == item.subjects().isEmpty()) {
                faults.add(
                        consults
                                ? fault(
                                        at,
                                        "missing",
                                        "sebutkan standar yang dibahas",
                                        "name the standards spoken about")
                                : fault(
                                        at,
                                        "only-informs",
                                        "acara informasi tidak membahas standar",
                                        "an item that informs has none"));
            }
            for (int s = 0; s < item.subjects().size(); s++) {
                UUID standardId = item.subjects().get(s).standardId();
                if (!discussed.contains(standardId)) {
                    faults.add(fault(
                            at + "/" + s + "/standardId",
                            "unknown",
                            "bukan standar forum ini",
                            "is not a standard of the forum"));
                }
            }
        }
        return faults;
    }
}
