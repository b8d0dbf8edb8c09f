package id.fkp.local.demo;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.Forums;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.file.DemoFiles;
import id.fkp.local.demo.file.DemoFiles.Office;
import id.fkp.local.demo.file.DemoFiles.Offices;
import id.fkp.local.demo.quality.DemoBriefings;
import id.fkp.local.demo.quality.DemoCertificates;
import id.fkp.local.demo.quality.DemoFacts;
import id.fkp.local.demo.quality.DemoOpinions;
import id.fkp.local.demo.quality.DemoPublications;
import id.fkp.local.demo.quality.DemoSurveys;
import id.fkp.member.Memberships;
import id.fkp.member.Memberships.Login;
import id.fkp.response.Responses;
import id.fkp.service.ServicePlan;
import id.fkp.service.Services;
import id.fkp.standard.Standards;
import id.fkp.standard.review.Reviews;
import id.fkp.submission.Receipts;
import id.fkp.unit.Units;
import id.fkp.unit.paper.PaperNumbers;
import id.fkp.unit.paper.Signer;
import id.fkp.unit.plan.UnitPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a first look at FKP finds in it.
 *
 * <p>It goes through the doors of the rooms, like everybody: every rule of theirs holds for what it writes, and the
 * register and the audit tell of it. Its times lie around the first start, so that a forum is open when somebody looks.
 */
@ApplicationScoped
public class DemoContent {

    /** The unit that holds a certificate and asks its users, beside all that it consults on. */
    private static final String CERTIFIED = "tanjungbalai";

    private static final String ASKED = "pengaduan";

    /** Whose forum asks structured questions, too. */
    private static final String ASKING = "peninjauan-ulang-enam-standar-pelayanan";

    private final Units units;
    private final PaperNumbers papers;
    private final Services services;
    private final Memberships memberships;
    private final Standards standards;
    private final Forums forums;
    private final Feedbacks feedbacks;
    private final ModeratedFeedbacks moderated;
    private final Responses responses;
    private final Receipts receipts;
    private final Reviews reviews;
    private final DemoSessions sessions;
    private final DemoAgreements agreements;
    private final DemoDecrees decrees;
    private final DemoCertificates certificates;
    private final DemoSurveys surveys;
    private final DemoFacts facts;
    private final DemoPublications publications;
    private final DemoBriefings briefings;
    private final DemoOpinions opinions;
    private final EntityManager database;
    private final Clock clock;

    DemoContent(
            Units units,
            PaperNumbers papers,
            Services services,
            Memberships memberships,
            Standards standards,
            Forums forums,
            Feedbacks feedbacks,
            ModeratedFeedbacks moderated,
            Responses responses,
            Receipts receipts,
            Reviews reviews,
            DemoSessions sessions,
            DemoAgreements agreements,
            DemoDecrees decrees,
            DemoCertificates certificates,
            DemoSurveys surveys,
            DemoFacts facts,
            DemoPublications publications,
            DemoBriefings briefings,
            DemoOpinions opinions,
            EntityManager database,
            Clock clock) {
        this.units = units;
        this.papers = papers;
        this.services = services;
        this.memberships = memberships;
        this.standards = standards;
        this.forums = forums;
        this.feedbacks = feedbacks;
        this.moderated = moderated;
        this.responses = responses;
        this.receipts = receipts;
        this.reviews = reviews;
        this.sessions = sessions;
        this.agreements = agreements;
        this.decrees = decrees;
        this.certificates = certificates;
        this.surveys = surveys;
        this.facts = facts;
        this.publications = publications;
        this.briefings = briefings;
        this.opinions = opinions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes all of it, in the caller's transaction.
     *
     * @param accounts who stands behind a name by which the files call an account
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Function<String, Login> accounts) {
        var now = clock.instant();
        var stage = new DemoStage(now, accounts, database);
        certificates.enter(now);
        DemoFiles.offices().forEach(offices -> enter(offices, stage));
        var texts = new DemoStandards(standards, reviews, stage);
        backwards(DemoFiles.standards()).forEach(texts::enter);
        var inputs = new DemoInputs(feedbacks, moderated, responses, receipts, stage);
        var consultations = new DemoForums(forums, texts, inputs, sessions, agreements, stage);
        consultations.hold(DemoFiles.pastForum());
        decrees.establish(DemoFiles.decree(), texts, stage);
        DemoFiles.forums().forEach(consultations::hold);
        var unit = stage.unit(CERTIFIED);
        certificates.warn(unit, now);
        surveys.enter(unit, stage.service(ASKED), now);
        facts.enter(unit, "SP-01", now);
        publications.enter(
                unit,
                DemoFiles.decree().standards().stream()
                        .map(entry -> texts.newest(entry.code()).standardId())
                        .toList(),
                now);
        briefings.enter(unit, now);
        opinions.ask(
                forums.published(ASKING).orElseThrow(), texts.newest("SP-02").standardId(), now);
    }

    private void enter(Offices offices, DemoStage stage) {
        var institutionId = units.enterInstitution(offices.institution());
        offices.members()
                .forEach((account, role) -> memberships.grantThroughout(institutionId, stage.login(account), role));
        offices.units().forEach(office -> enter(office, institutionId, stage));
    }

    private void enter(Office office, UUID institutionId, DemoStage stage) {
        var plan = new UnitPlan(
                institutionId,
                office.name(),
                office.shortName(),
                office.address(),
                office.zone(),
                office.territories(),
                office.about(),
                office.phone(),
                office.email(),
                null);
        var unit = units.enter(plan, stage.at(office.entered(), ZoneId.of(office.zone())));
        stage.add(office, unit);
        var head = stage.worker(office.key(), UnitRole.HEAD);
        papers.enter(unit.id(), new Signer(head.name(), "Kepala " + office.name(), null));
        for (var service : backwards(office.services())) {
            var offered = new ServicePlan(unit.id(), service.name(), service.description(), service.channels());
            stage.addService(service.key(), services.enter(offered).id());
        }
        office.members().forEach((account, role) -> memberships.grant(unit.id(), stage.login(account), role));
    }

    /** Lists show the newest first, and people look for SP-01 on top. */
    private static <T> List<T> backwards(List<T> list) {
        var turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
