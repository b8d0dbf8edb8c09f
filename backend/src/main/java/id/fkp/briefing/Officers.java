package id.fkp.briefing;

import static id.fkp.briefing.BriefingProblems.closed;
import static id.fkp.briefing.BriefingProblems.fault;
import static id.fkp.briefing.BriefingProblems.full;
import static id.fkp.briefing.BriefingProblems.known;
import static id.fkp.briefing.BriefingProblems.notOpen;
import static id.fkp.briefing.BriefingProblems.unknown;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.briefing.given.BriefingConfirmation;
import id.fkp.briefing.given.BriefingReading;
import id.fkp.briefing.given.OfficerDetails;
import id.fkp.briefing.given.OfficerRecord;
import id.fkp.briefing.reading.BriefingPass;
import id.fkp.briefing.reading.BriefingPhase;
import id.fkp.briefing.reading.OfficersEntered;
import id.fkp.briefing.reading.OwnBriefing;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways onto the list of a briefing, and what is said there. */
@ApplicationScoped
public class Officers {

    /** Keeps the secrets of officers apart from those of attendances, tickets and receipts. */
    private static final String PURPOSE = "briefing-officer";

    private static final int MOST = 1_000;

    private final Projection projection;
    private final Briefings briefings;
    private final NumberSecrets numbers;
    private final Acts acts;

    Officers(Projection projection, Briefings briefings, NumberSecrets numbers, Acts acts) {
        this.projection = projection;
        this.briefings = briefings;
        this.numbers = numbers;
        this.acts = acts;
    }

    /** The entry with this number and secret, or 404 alike for a number nobody has and for a wrong secret. */
    public UUID requireOf(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> numbers.isSecret(PURPOSE, read, secret))
                .flatMap(Officer::numbered)
                .map(officer -> officer.id)
                .orElseThrow(() -> unknown());
    }

    /** Takes away who it was, as the person asked; that somebody was there and has read stays. Again changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erasePerson(UUID id, Instant now) {
        forget(id, Map.of("asked", true), now);
    }

    /** As {@link #erasePerson}, when the period is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetPerson(UUID id, Instant now) {
        forget(id, Map.of(), now);
    }

    private void forget(UUID id, Map<String, Object> detail, Instant now) {
        var officer = Officer.<Officer>findByIdOptional(id).orElseThrow();
        if (OfficerPerson.held(id).erase(now)) {
            acts.fire(officer.act("briefing-officer.person-erased", detail).byAnybody());
        }
    }

    /** Puts those on the list who are not on it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OfficersEntered enter(UUID briefingId, List<OfficerDetails> people, String byName, Instant now) {
        var briefing = held(briefingId);
        briefing.requireNotCancelled();
        List<OfficerPerson> there =
                new ArrayList<>(OfficerPerson.of(Officer.all(briefingId)).values());
        int entered = 0;
        for (var person : people) {
            if (there.stream().noneMatch(other -> other.is(person))) {
                there.add(OfficerPerson.of(add(briefing, person, byName, now).id));
                entered++;
            }
        }
        return new OfficersEntered(entered, people.size() - entered);
    }

    /** Puts somebody on the list with what is known of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bring(UUID briefingId, OfficerRecord known, String byName, Instant now) {
        record(add(held(briefingId), known.officer(), byName, now), known, byName, now);
    }

    /**
     * Somebody says through the link that they are there, and what they have read.
     *
     * @param briefingId of a briefing that is there
     */
    UUID confirm(UUID briefingId, BriefingConfirmation confirmation, Instant now) {
        var briefing = held(briefingId);
        requireSayable(briefing, confirmation.said(), "/said", now);
        var officers = Officer.all(briefingId);
        var people = OfficerPerson.of(officers);
        var officer = officers.stream()
                .filter(other -> {
                    var person = people.get(other.id);
                    return person != null && person.is(confirmation.officer());
                })
                .findFirst()
                .orElse(null);
        if (officer == null) {
            officer = add(briefing, confirmation.officer(), null, now);
        } else if (officer.confirmedAt != null) {
            throw known();
        } else {
            officer.confirm(now);
            OfficerPerson.held(officer.id).complete(confirmation.officer());
        }
        say(officer, confirmation.said(), now);
        return officer.id;
    }

    /** Who has confirmed before goes on. */
    void goOn(UUID id, BriefingReading said, Instant now) {
        var officer = Officer.<Officer>findByIdOptional(id).orElseThrow(() -> unknown());
        var briefing = held(officer.briefingId);
        requireSayable(briefing, said, "", now);
        say(officer, said, now);
    }

    BriefingPass pass(UUID id) {
        var own = own(id);
        var number = ShortNumber.read(own.number()).orElseThrow();
        return new BriefingPass(own, numbers.secret(PURPOSE, number));
    }

    OwnBriefing own(UUID id) {
        return OwnBriefing.of(projection, id).orElseThrow(() -> unknown());
    }

    /** As the unit knows it from elsewhere, at any time; it is said who noted it. */
    void record(Officer officer, OfficerRecord known, String byName, Instant now) {
        requireOnList(officer);
        var briefing = held(officer.briefingId);
        briefing.requireNotCancelled();
        var about = BriefingStandard.of(briefing.id);
        requireAbout(about, known.versionIds(), "/versionIds/");
        OfficerPerson.held(officer.id).correct(known.officer());
        if (known.present()) {
            officer.come(now);
        } else {
            officer.stayAway();
        }
        OfficerReading.replace(officer, about, known.versionIds(), byName, now);
        officer.changed();
        acts.fire(officer.act(
                "briefing-officer.noted",
                Map.of("present", known.present(), "read", known.versionIds().size())));
    }

    void remove(Officer officer, String reason, String byName, Instant now) {
        requireOnList(officer);
        officer.remove(reason, byName, now);
        acts.fire(officer.act("briefing-officer.removed", Map.of()));
    }

    private Officer add(Briefing briefing, OfficerDetails person, @Nullable String byName, Instant now) {
        if (Officer.listed(briefing.id) >= MOST) {
            throw full();
        }
        var officer = new Officer(briefing, numbers.newNumber(Officer::isTaken), byName, now);
        officer.persistAndFlush();
        new OfficerPerson(officer, person).persistAndFlush();
        acts.fire(officer.act("briefing-officer.entered", Map.of("briefingId", briefing.id.toString())));
        return officer;
    }

    private void say(Officer officer, BriefingReading said, Instant now) {
        if (said.present()) {
            officer.come(now);
        }
        OfficerReading.add(officer, said.versionIds(), null, now);
        officer.changed();
        acts.fire(officer.act(
                        "briefing-officer.said",
                        Map.of(
                                "present",
                                said.present(),
                                "read",
                                said.versionIds().size()))
                .byAnybody());
    }

    /** @param at where it stands in the request */
    private void requireSayable(Briefing briefing, BriefingReading said, String at, Instant now) {
        var phase = briefing.phase(now, briefings.zone(briefing.unitId));
        if (phase == BriefingPhase.TO_COME) {
            throw notOpen();
        }
        if (phase == BriefingPhase.CLOSED) {
            throw closed();
        }
        if (said.present() && phase != BriefingPhase.DAY) {
            throw refused(fault(
                    at + "/present",
                    "day-over",
                    "hanya dapat dinyatakan pada hari sosialisasi",
                    "can be said on the day of the briefing only"));
        }
        if (!said.present() && said.versionIds().isEmpty()) {
            throw refused(fault(
                    at + "/versionIds",
                    "missing",
                    "nyatakan hadir, atau standar mana yang sudah dibaca dan dipahami",
                    "say that you are there, or which standards you have read and understood"));
        }
        requireAbout(BriefingStandard.of(briefing.id), said.versionIds(), at + "/versionIds/");
    }

    private static void requireAbout(Set<UUID> about, Collection<UUID> versionIds, String pointer) {
        int at = 0;
        for (var versionId : versionIds) {
            if (!about.contains(versionId)) {
                throw refused(
                        fault(pointer + at, "unknown", "bukan bagian sosialisasi ini", "is no part of this briefing"));
            }
            at++;
        }
    }

    private static void requireOnList(Officer officer) {
        if (officer.removedAt != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Petugas ini sudah dicoret dari daftar.", "This officer has been struck from the list.");
        }
    }

    private static Briefing held(UUID briefingId) {
        return Briefing.held(briefingId).orElseThrow(() -> notFound());
    }
}
