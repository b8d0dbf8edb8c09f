package id.fkp.assessment.score;

import static id.fkp.publication.PublicationMedium.APPLICATION;
import static id.fkp.publication.PublicationMedium.PRINT;
import static id.fkp.publication.PublicationMedium.SCREEN;
import static id.fkp.publication.PublicationMedium.SOCIAL_MEDIA;
import static id.fkp.publication.PublicationMedium.WEBSITE;

import id.fkp.assessment.fact.PledgeFacts;
import id.fkp.assessment.fact.ServiceFacts;
import id.fkp.assessment.fact.StandardFacts;
import id.fkp.assessment.fact.StandardFacts.ForumFacts;
import id.fkp.assessment.fact.SurveyFacts;
import id.fkp.assessment.fact.SurveyFacts.PlanFacts;
import id.fkp.publication.PublicationMedium;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit has, written down as an evaluator would note it. */
final class FactsByHand {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private FactsByHand() {}

    static List<ServiceFacts> has(Standard... standards) {
        return Arrays.stream(standards).map(FactsByHand::service).toList();
    }

    static ServiceFacts service(Standard standard) {
        return new ServiceFacts("Layanan", List.of(standard.facts()));
    }

    static Standard standard() {
        return new Standard(true, true, List.of(), true, List.of(), List.of(), List.of(), null, null);
    }

    static PledgeFacts pledge(@Nullable LocalDate signedOn, boolean ofNewest, PublicationMedium... media) {
        return new PledgeFacts(UUID.randomUUID(), UUID.randomUUID(), signedOn, ofNewest, List.of(media), List.of());
    }

    /** A survey with enough respondents, shown in five media, whose plan was done at once. */
    static Survey everywhere(LocalDate publishedOn) {
        return survey(170, 300, publishedOn, WEBSITE, PRINT, SCREEN, APPLICATION, SOCIAL_MEDIA)
                .promised(publishedOn.plusDays(3));
    }

    static Survey survey(
            int responses, @Nullable Integer population, @Nullable LocalDate publishedOn, PublicationMedium... media) {
        return new Survey(responses, population, TODAY.minusMonths(6), publishedOn, List.of(media), List.of());
    }

    /** A standard, complete and in force unless said otherwise; where it was discussed a record was signed. */
    record Standard(
            boolean complete,
            boolean inForce,
            List<String> elements,
            boolean agreed,
            List<PublicationMedium> everywhere,
            List<PublicationMedium> somewhere,
            List<PublicationMedium> unproven,
            @Nullable LocalDate evaluatedOn,
            @Nullable LocalDate reviewedOn) {

        Standard draft(boolean whole) {
            return new Standard(
                    whole, false, elements, agreed, everywhere, somewhere, unproven, evaluatedOn, reviewedOn);
        }

        Standard involving(List<String> present) {
            return new Standard(
                    complete, inForce, present, agreed, everywhere, somewhere, unproven, evaluatedOn, reviewedOn);
        }

        Standard unsigned() {
            return new Standard(
                    complete, inForce, elements, false, everywhere, somewhere, unproven, evaluatedOn, reviewedOn);
        }

        Standard shown(PublicationMedium... media) {
            return new Standard(
                    complete,
                    inForce,
                    elements,
                    agreed,
                    List.of(media),
                    List.of(media),
                    unproven,
                    evaluatedOn,
                    reviewedOn);
        }

        Standard partly(PublicationMedium... media) {
            return new Standard(
                    complete, inForce, elements, agreed, List.of(), List.of(media), unproven, evaluatedOn, reviewedOn);
        }

        Standard shownWithoutProof(PublicationMedium... media) {
            return new Standard(
                    complete,
                    inForce,
                    elements,
                    agreed,
                    everywhere,
                    somewhere,
                    List.of(media),
                    evaluatedOn,
                    reviewedOn);
        }

        Standard seen(@Nullable LocalDate evaluated, @Nullable LocalDate reviewed) {
            return new Standard(
                    complete, inForce, elements, agreed, everywhere, somewhere, unproven, evaluated, reviewed);
        }

        StandardFacts facts() {
            var forum = new ForumFacts(UUID.randomUUID(), "Forum", agreed ? TODAY : null, elements, List.of());
            return new StandardFacts(
                    UUID.randomUUID(),
                    "SP-01 Layanan",
                    complete,
                    inForce ? TODAY.minusYears(5) : null,
                    inForce ? UUID.randomUUID() : null,
                    elements.isEmpty() ? List.of() : List.of(forum),
                    evaluatedOn,
                    reviewedOn,
                    everywhere,
                    somewhere,
                    unproven);
        }
    }

    record Survey(
            int responses,
            @Nullable Integer population,
            LocalDate periodTo,
            @Nullable LocalDate publishedOn,
            List<PublicationMedium> media,
            List<PlanFacts> plans) {

        /** Plans, each with the day on which it was verified; null for one that is open. */
        Survey promised(@Nullable LocalDate... verified) {
            var made = Arrays.stream(verified)
                    .map(day -> new PlanFacts(UUID.randomUUID(), "Menambah loket", day))
                    .toList();
            return new Survey(responses, population, periodTo, publishedOn, media, made);
        }

        Survey until(LocalDate day) {
            return new Survey(responses, population, day, publishedOn, media, plans);
        }

        boolean isPublished() {
            return publishedOn != null;
        }

        SurveyFacts facts() {
            return new SurveyFacts(
                    UUID.randomUUID(), "SKM", responses, population, periodTo, publishedOn, media, List.of(), plans);
        }
    }
}
