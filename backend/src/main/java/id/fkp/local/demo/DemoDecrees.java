package id.fkp.local.demo;

import id.fkp.establish.DecreeDetails;
import id.fkp.establish.Decrees;
import id.fkp.establish.pledge.Pledges;
import id.fkp.establish.signing.Signing;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoPapers.Signer;
import id.fkp.local.demo.file.DecreeStory;
import id.fkp.local.demo.file.DecreeStory.Established;
import id.fkp.local.demo.file.DecreeStory.LookedAt;
import id.fkp.local.demo.file.DecreeStory.PledgeStory;
import id.fkp.local.demo.file.Moment;
import id.fkp.review.ReviewEntries;
import id.fkp.review.ReviewEntryPlan;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.Approvals;
import id.fkp.standard.Standards;
import id.fkp.standard.review.ReviewOutcome;
import id.fkp.standard.review.ReviewVerdict;
import id.fkp.standard.review.Reviews;
import id.fkp.standard.revision.AsOf;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How standards of the demo came into force: improved, reviewed, approved, decreed, pledged, looked at again. */
@ApplicationScoped
public class DemoDecrees {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final Standards standards;
    private final Reviews reviews;
    private final Approvals approvals;
    private final Decrees decrees;
    private final Pledges pledges;
    private final ReviewEntries entries;
    private final DemoPapers papers;

    DemoDecrees(
            Standards standards,
            Reviews reviews,
            Approvals approvals,
            Decrees decrees,
            Pledges pledges,
            ReviewEntries entries,
            DemoPapers papers) {
        this.standards = standards;
        this.reviews = reviews;
        this.approvals = approvals;
        this.decrees = decrees;
        this.pledges = pledges;
        this.entries = entries;
        this.papers = papers;
    }

    /** All of it, in the order in which it happened. */
    void establish(DecreeStory story, DemoStandards texts, DemoStage stage) {
        var standardIds = approve(story.standards(), story, texts, stage);
        approve(story.agreedOnly(), story, texts, stage);
        var decreeId = sign(story, standardIds, stage);
        publish(story.pledge(), decreeId, story, stage);
        for (var entry : story.reviews()) {
            record(entry, texts.newest(entry.standard()).standardId(), story, stage);
        }
    }

    private List<UUID> approve(List<Established> asked, DecreeStory story, DemoStandards texts, DemoStage stage) {
        var standardIds = asked.stream()
                .map(text -> texts.version(text.code(), text.version()))
                .map(VersionInfo::standardId)
                .toList();
        for (var id : standardIds) {
            approve(id, story, stage);
            stage.forget();
        }
        return standardIds;
    }

    private void approve(UUID standardId, DecreeStory story, DemoStage stage) {
        var newest = standards.newest(List.of(standardId)).get(0);
        reviews.give(
                newest,
                new ReviewVerdict(ReviewOutcome.READY, "Sesuai dengan hasil forum dan tanggapan masyarakat."),
                DemoStage.person(stage.login(story.reviewer())),
                stage.at(story.reviewed(), story.unit()));
        approvals.give(newest, head(story, stage), stage.at(story.approved(), story.unit()));
    }

    private UUID sign(DecreeStory story, List<UUID> standardIds, DemoStage stage) {
        var unit = stage.unit(story.unit());
        var signer = signer(story, story.signed(), stage);
        var details = new DecreeDetails(
                story.title(),
                story.number(),
                story.place(),
                signer.name(),
                signer.position(),
                story.considerations(),
                story.legalBases(),
                null,
                null,
                null,
                standardIds);
        var id = decrees.enter(unit.id(), details, drafter(story, stage), stage.at(story.drafted(), story.unit()));
        var title = List.of(
                "KEPUTUSAN " + signer.position().toUpperCase(INDONESIAN),
                "NOMOR " + story.number(),
                "TENTANG",
                story.title().toUpperCase(INDONESIAN));
        var scan = papers.scan(unit.id(), "Pindaian Keputusan " + story.number(), title, signer);
        var asOf = new AsOf(stage.at(story.signed(), story.unit()), unit.zone());
        decrees.sign(id, new Signing(scan, signer.on()), signer.name(), asOf);
        return id;
    }

    private void publish(PledgeStory pledge, UUID decreeId, DecreeStory story, DemoStage stage) {
        var unit = stage.unit(story.unit());
        var signer = signer(story, pledge.signed(), stage);
        var id = pledges.enter(decreeId, drafter(story, stage), stage.at(pledge.drafted(), story.unit()));
        var title = List.of("MAKLUMAT PELAYANAN", unit.name());
        var scan = papers.scan(unit.id(), "Pindaian Maklumat Pelayanan", title, signer);
        pledges.sign(id, new Signing(scan, signer.on()), signer.name(), stage.at(pledge.published(), story.unit()));
    }

    private void record(LookedAt entry, UUID standardId, DecreeStory story, DemoStage stage) {
        var heldOn = stage.date(entry.at(), story.unit());
        entries.record(
                Ref.of(standardId.toString()),
                new ReviewEntryPlan(entry.kind(), heldOn, entry.result(), entry.findings()),
                drafter(story, stage),
                stage.at(entry.at(), story.unit()));
    }

    private static Signer signer(DecreeStory story, Moment signed, DemoStage stage) {
        return new Signer(
                story.place(),
                stage.date(signed, story.unit()),
                "Kepala " + stage.unit(story.unit()).name(),
                head(story, stage));
    }

    private static String head(DecreeStory story, DemoStage stage) {
        return stage.worker(story.unit(), UnitRole.HEAD).name();
    }

    private static String drafter(DecreeStory story, DemoStage stage) {
        return stage.worker(story.unit(), UnitRole.DRAFTER).name();
    }
}
