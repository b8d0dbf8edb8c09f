package id.fkp.establish.pledge;

import id.fkp.establish.DecreeInfo;
import id.fkp.establish.Decrees;
import id.fkp.establish.paper.PledgePaper;
import id.fkp.establish.paper.PledgeText;
import id.fkp.establish.signing.OfficialPapers;
import id.fkp.establish.signing.Signing;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.unit.Units;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How pledges come into being and before the public, and how the product brings along its own. */
@ApplicationScoped
public class Pledges {

    private final Decrees decrees;
    private final Units units;
    private final Letterheads letterheads;
    private final OfficialPapers papers;
    private final Acts acts;

    Pledges(Decrees decrees, Units units, Letterheads letterheads, OfficialPapers papers, Acts acts) {
        this.decrees = decrees;
        this.units = units;
        this.letterheads = letterheads;
        this.papers = papers;
        this.acts = acts;
    }

    /**
     * Begins a draft that takes place and signer from its decree, which must be signed.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(UUID decreeId, String byName, Instant now) {
        return begin(decrees.find(decreeId).filter(DecreeInfo::signed).orElseThrow(), byName, now).id;
    }

    /** Signs a draft and puts it before the public as at the given time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(UUID pledgeId, Signing signing, String byName, Instant now) {
        var pledge = Pledge.locked(pledgeId).orElseThrow();
        pledge.requireDraft();
        sign(pledge, signing, byName, now);
    }

    /** Begins a draft on a decree that is signed. */
    @Transactional(Transactional.TxType.MANDATORY)
    Pledge begin(DecreeInfo decree, String byName, Instant now) {
        var pledge = new Pledge(decree, byName, now);
        pledge.persistAndFlush();
        fire(pledge, "pledge.begun", Reach.INTERNAL, Map.of("decreeId", decree.id()));
        return pledge;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void change(Pledge pledge, PledgeDetails details) {
        pledge.describe(details);
        fire(pledge, "pledge.changed", Reach.INTERNAL, Map.of("decreeId", pledge.decreeId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void discard(Pledge pledge) {
        pledge.delete();
        fire(pledge, "pledge.discarded", Reach.INTERNAL, Map.of("decreeId", pledge.decreeId));
    }

    /** Puts a draft, which must be locked, before the public with its scan and its papers. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sign(Pledge pledge, Signing signing, String byName, Instant now) {
        var zone = units.find(pledge.unitId).orElseThrow().zone();
        var scan = papers.requireSound(pledge.unitId, signing, LocalDate.ofInstant(now, zone));
        var decree = decrees.find(pledge.decreeId).orElseThrow();
        pledge.requireComplete(signing, Objects.requireNonNull(decree.signedOn()));
        var head = letterheads.of(pledge.unitId).orElseThrow();
        var paper = paper(pledge, head, decree, signing.signedOn());
        var name = "Maklumat Pelayanan " + head.unit() + " " + signing.signedOn();
        pledge.sign(signing, head, papers.publish(pledge.unitId, scan, name, paper), byName, now);
        fire(
                pledge,
                "pledge.published",
                Reach.PUBLIC,
                Map.of(
                        "decreeId",
                        pledge.decreeId,
                        "signedOn",
                        signing.signedOn().toString(),
                        "sha256",
                        scan.sha256()),
                now);
    }

    /** The paper of a draft. */
    Paper draftPaper(Pledge pledge) {
        var head = letterheads.of(pledge.unitId).orElseThrow();
        return paper(pledge, head, decrees.find(pledge.decreeId).orElseThrow(), null);
    }

    private static Paper paper(Pledge pledge, Letterhead head, DecreeInfo decree, @Nullable LocalDate signedOn) {
        var named = "Keputusan Nomor " + decree.number() + " tanggal "
                + WrittenDate.plain(Objects.requireNonNull(decree.signedOn())) + " tentang " + decree.title();
        var position = Objects.requireNonNullElse(pledge.signerPosition, "Kepala " + head.unit());
        return PledgePaper.of(new PledgeText(head, named, pledge.place, pledge.signerName, position, signedOn));
    }

    private void fire(Pledge pledge, String verb, Reach reach, Map<String, Object> detail) {
        fire(pledge, verb, reach, detail, null);
    }

    private void fire(Pledge pledge, String verb, Reach reach, Map<String, Object> detail, @Nullable Instant at) {
        acts.fire(new Act(pledge.unitId, verb, "pledge", pledge.id, reach, detail, at));
    }
}
