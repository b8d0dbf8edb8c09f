package id.fkp.establish;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.establish.paper.DecreePaper;
import id.fkp.establish.paper.DecreeText;
import id.fkp.establish.signing.OfficialPapers;
import id.fkp.establish.signing.Signing;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Words;
import id.fkp.standard.Standards;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.revision.Revisions.Step;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How decrees come into being and into force, what other rooms may ask of them, and how the product brings along its own. */
@ApplicationScoped
public class Decrees {

    private final Projection projection;
    private final Standards standards;
    private final Revisions revisions;
    private final Letterheads letterheads;
    private final OfficialPapers papers;
    private final DecreeGate gate;
    private final Acts acts;

    Decrees(
            Projection projection,
            Standards standards,
            Revisions revisions,
            Letterheads letterheads,
            OfficialPapers papers,
            DecreeGate gate,
            Acts acts) {
        this.projection = projection;
        this.standards = standards;
        this.revisions = revisions;
        this.letterheads = letterheads;
        this.papers = papers;
        this.gate = gate;
        this.acts = acts;
    }

    public Optional<DecreeInfo> find(UUID id) {
        return Decree.<Decree>findByIdOptional(id)
                .map(decree -> new DecreeInfo(
                        decree.id,
                        decree.unitId,
                        decree.isSigned(),
                        decree.title,
                        decree.number,
                        decree.signedOn,
                        decree.place,
                        decree.signerName,
                        decree.signerPosition));
    }

    /**
     * Begins a draft that says what {@code details} say.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(UUID unitId, DecreeDetails details, String byName, Instant now) {
        var plan = new DecreePlan(unitId, details.title(), details.standardIds());
        var position = Objects.requireNonNullElse(details.signerPosition(), "Kepala");
        var decree = begin(plan, details.signerName(), position, byName, now);
        change(decree, details);
        return decree.id;
    }

    /** Signs a draft as at the given time; refuses like the signing of a person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(UUID decreeId, Signing signing, String byName, AsOf asOf) {
        var decree = Decree.locked(decreeId).orElseThrow();
        decree.requireDraft();
        sign(decree, signing, byName, asOf);
    }

    /** Begins a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    Decree begin(DecreePlan plan, @Nullable String signerName, String signerPosition, String byName, Instant now) {
        requireStandards(plan.unitId(), plan.standardIds(), new ArrayList<>());
        var decree = new Decree(plan, signerName, signerPosition, byName, now);
        decree.persistAndFlush();
        DecreeStandard.choose(decree, plan.standardIds());
        fire(decree, "decree.begun", Reach.INTERNAL, Map.of("title", decree.title));
        return decree;
    }

    /** Changes a draft, which must be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void change(Decree decree, DecreeDetails details) {
        var faults = new ArrayList<Fault>();
        if (details.revokesId() != null && !isSignedOf(decree.unitId, details.revokesId())) {
            faults.add(new Fault(
                    "/revokesId",
                    "unknown",
                    new Words("bukan keputusan unit ini yang berlaku", "is not a signed decree of this unit")));
        }
        requireStandards(decree.unitId, details.standardIds(), faults);
        decree.describe(details);
        decree.flush();
        DecreeStandard.choose(decree, details.standardIds());
        fire(decree, "decree.changed", Reach.INTERNAL, Map.of("title", decree.title));
    }

    /** Throws a draft away, which must be locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void discard(Decree decree) {
        DecreeStandard.delete("decreeId", decree.id);
        decree.delete();
        fire(decree, "decree.discarded", Reach.INTERNAL, Map.of("title", decree.title));
    }

    /** What is missing before the signature, in the order of the paper. */
    List<Fault> missing(Decree decree, Instant now) {
        return gate.missing(decree, Annex.of(projection, decree.id, now));
    }

    /**
     * Makes a draft, which must be locked, the law of the unit: its standards are established, the scan becomes the
     * official copy, and all of it is told to everybody.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void sign(Decree decree, Signing signing, String byName, AsOf asOf) {
        var scan = papers.requireSound(decree.unitId, signing, asOf.today());
        var standardIds = DecreeStandard.of(decree.id);
        standardIds.stream().sorted().forEach(id -> revisions.newest(id, asOf)); // held, so that what is asked stays
        var annexes = Annex.of(projection, decree.id, asOf.now());
        requireReady(decree, signing, annexes);
        var head = letterheads.of(decree.unitId).orElseThrow();
        var paper = paper(decree, head, signing.signedOn(), annexes);
        decree.sign(signing, head, papers.publish(decree.unitId, scan, name(decree), paper), byName, asOf.now());
        decree.flush();
        DecreeStandard.establish(
                decree.id, annexes.stream().collect(Collectors.toMap(Annex::standardId, Annex::textId)));
        var inForceFrom = Objects.requireNonNull(decree.inForceFrom);
        fire(
                decree,
                "decree.signed",
                Reach.PUBLIC,
                Map.of(
                        "title",
                        decree.title,
                        "number",
                        Objects.requireNonNull(decree.number),
                        "signedOn",
                        signing.signedOn().toString(),
                        "inForceFrom",
                        inForceFrom.toString(),
                        "standardIds",
                        standardIds,
                        "sha256",
                        scan.sha256()));
        revisions.establish(standardIds, decree.id, inForceFrom, new Step(byName, asOf));
    }

    /** The paper of a draft, with the texts as they are now. */
    Paper draftPaper(Decree decree, Instant now) {
        var head = letterheads.of(decree.unitId).orElseThrow();
        return paper(decree, head, null, Annex.of(projection, decree.id, now));
    }

    static String name(Decree decree) {
        return "Keputusan " + (decree.number == null ? "(rancangan)" : decree.number);
    }

    private void requireReady(Decree decree, Signing signing, List<Annex> annexes) {
        var faults = gate.missing(decree, annexes);
        if (decree.forceAfter(signing.signedOn()).isBefore(signing.signedOn())) {
            faults.add(new Fault(
                    "/inForceFrom",
                    "before-signature",
                    new Words(
                            "berlaku sebelum ditandatangani; ubah tanggal berlakunya",
                            "is before the signature; change from when it is in force")));
        }
        if (!faults.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Selesaikan yang disebut di bawah, lalu tetapkan lagi.",
                    "Settle what is named below, then sign again.",
                    faults);
        }
    }

    private Paper paper(Decree decree, Letterhead head, @Nullable LocalDate signedOn, List<Annex> annexes) {
        return DecreePaper.of(new DecreeText(
                head,
                decree.title,
                decree.number,
                decree.place,
                decree.signerName,
                Objects.requireNonNullElse(decree.signerPosition, "Kepala " + head.unit()),
                decree.considerations,
                decree.legalBases,
                signedOn,
                decree.inForceFrom,
                revoked(decree),
                standards.wholeTexts(annexes.stream().map(Annex::textId).toList())));
    }

    /** What is revoked, as the paper names it. */
    private static List<String> revoked(Decree decree) {
        var kept = decree.revokesId == null
                ? null
                : Decree.<Decree>findByIdOptional(decree.revokesId)
                        .map(old ->
                                "Keputusan " + old.signerPosition + " Nomor " + old.number + " tentang " + old.title)
                        .orElseThrow();
        return Stream.of(Optional.ofNullable(kept), Optional.ofNullable(decree.revokesText))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isSignedOf(UUID unitId, UUID decreeId) {
        return Decree.count("id = ?1 and unitId = ?2 and signedAt is not null", decreeId, unitId) > 0;
    }

    /** Refuses standards of other units and such as are named twice, together with {@code faults} found before. */
    private void requireStandards(UUID unitId, List<UUID> standardIds, List<Fault> faults) {
        var own = standards.newest(standardIds).stream()
                .filter(version -> version.unitId().equals(unitId))
                .map(version -> version.standardId())
                .collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        for (int i = 0; i < standardIds.size(); i++) {
            var id = standardIds.get(i);
            if (!own.contains(id)) {
                faults.add(new Fault(
                        "/standardIds/" + i,
                        "unknown",
                        new Words("bukan standar unit ini", "is not a standard of this unit")));
            } else if (!seen.add(id)) {
                faults.add(new Fault("/standardIds/" + i, "twice", new Words("disebut dua kali", "is named twice")));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private void fire(Decree decree, String verb, Reach reach, Map<String, Object> detail) {
        acts.fire(new Act(decree.unitId, verb, "decree", decree.id, reach, detail));
    }
}
