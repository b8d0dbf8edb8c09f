package id.fkp.local.demo;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Author;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.file.DemoFiles.Answer;
import id.fkp.local.demo.file.DemoFiles.Change;
import id.fkp.local.demo.file.DemoFiles.Input;
import id.fkp.local.demo.file.DemoFiles.Person;
import id.fkp.local.demo.file.DemoFiles.Question;
import id.fkp.local.demo.file.DemoFiles.Verified;
import id.fkp.local.demo.file.Moment;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.standard.version.VersionInfo;
import id.fkp.submission.Receipts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said, asked and answered in the forums of the demo, each in the order in which it happened. */
final class DemoInputs {

    /** The notice under which names of the demo are shown. */
    private static final String NOTICE = "2026-11";

    private final Feedbacks feedbacks;
    private final ModeratedFeedbacks moderated;
    private final Responses responses;
    private final Receipts receipts;
    private final DemoStage stage;

    DemoInputs(
            Feedbacks feedbacks,
            ModeratedFeedbacks moderated,
            Responses responses,
            Receipts receipts,
            DemoStage stage) {
        this.feedbacks = feedbacks;
        this.moderated = moderated;
        this.responses = responses;
        this.receipts = receipts;
        this.stage = stage;
    }

    /**
     * One forum, or one window for comments.
     *
     * @param discussed the texts by the codes of their standards
     */
    record Talk(
            String unit, UUID forumId, Map<String, VersionInfo> discussed, List<Input> inputs, List<Answer> answers) {}

    record Step(Instant at, Consumer<Instant> act) {}

    /** @param also what else was done meanwhile */
    void tell(Talk talk, List<Step> also) {
        new Course(talk, also).run();
    }

    /** One forum from its first input to its last answer. */
    private final class Course {

        private final Talk talk;
        private final List<Step> steps;

        Course(Talk talk, List<Step> also) {
            this.talk = talk;
            this.steps = new ArrayList<>(also);
        }

        void run() {
            talk.inputs().forEach(this::plan);
            talk.answers().forEach(answer -> plan(answer.at(), at -> answer(answer, at)));
            steps.sort(Comparator.comparing(Step::at));
            for (var step : steps) {
                step.act().accept(step.at());
                stage.forget();
            }
        }

        private void plan(Input input) {
            plan(input.at(), at -> give(input, at));
            plan(input.published(), at -> moderated.publish(id(input.key()), at));
            plan(input.withdrawn(), at -> feedbacks.withdraw(id(input.key()), at));
            var verified = input.verified();
            if (verified != null) {
                plan(verified.at(), at -> verify(input, verified, at));
            }
            var hidden = input.hidden();
            if (hidden != null) {
                plan(hidden.at(), at -> moderated.hide(id(input.key()), hidden.reason(), at));
            }
            input.asked().forEach(question -> plan(question.at(), at -> ask(input, question, at)));
        }

        private void plan(@Nullable Moment when, Consumer<Instant> act) {
            if (when != null) {
                steps.add(new Step(stage.at(when, talk.unit()), act));
            }
        }

        private void give(Input input, Instant at) {
            var version = input.standard() == null ? null : discussed(input.standard());
            var place = new Place(
                    stage.unit(talk.unit()).id(), talk.forumId(), version == null ? null : version.versionId());
            var submission = submission(input, version);
            var feedback =
                    feedbacks.give(submission, place, author(input.account()), receipts.newNumber(), Arrival.at(at));
            stage.addInput(input.key(), feedback.id());
        }

        private void verify(Input input, Verified verified, Instant at) {
            var byName = moderator().byName();
            feedbacks.verifyOrganisation(id(input.key()), verified.basis(), verified.note(), byName, at);
        }

        private void ask(Input input, Question question, Instant at) {
            var asked =
                    feedbacks.ask(id(input.key()), question.text(), moderator().byName(), at);
            var reply = question.answer();
            if (reply != null) {
                feedbacks.reply(id(input.key()), asked, reply.text(), stage.at(reply.at(), talk.unit()));
            }
        }

        private void answer(Answer answer, Instant at) {
            var changes = answer.changed().stream().flatMap(this::changed).toList();
            var decision = new ResponseDecision(
                    answer.to().stream().map(this::id).toList(),
                    answer.outcome(),
                    answer.reason(),
                    answer.text(),
                    answer.redirectChannel(),
                    answer.trackingId(),
                    changes,
                    answer.noChange());
            responses.give(decision, moderator(), at);
        }

        private Stream<ChangedComponent> changed(Change change) {
            var standardId = discussed(change.standard()).standardId();
            return change.components().stream().map(code -> new ChangedComponent(standardId, code));
        }

        private Office moderator() {
            var unit = stage.unit(talk.unit());
            var login = stage.worker(talk.unit(), UnitRole.MODERATOR);
            return new Office(unit.id(), unit.name(), login.issuer(), login.subject(), login.name());
        }

        private UUID id(String key) {
            return stage.input(key);
        }

        private VersionInfo discussed(String code) {
            return Objects.requireNonNull(talk.discussed().get(code), code);
        }
    }

    private @Nullable Author author(@Nullable String account) {
        if (account == null) {
            return null;
        }
        var login = stage.login(account);
        return new Author(login.issuer(), login.subject());
    }

    private static FeedbackSubmission submission(Input input, @Nullable VersionInfo version) {
        var person = input.person() == null ? new Person(null, null, false) : input.person();
        return new FeedbackSubmission(
                version == null ? null : version.standardId(),
                version == null ? null : version.versionId(),
                input.named().isEmpty() ? null : EnumSet.copyOf(input.named()),
                null,
                input.kind(),
                input.text(),
                input.proposal(),
                input.language(),
                input.element(),
                input.organisation(),
                person.name(),
                person.contact(),
                person.showName(),
                person.showName() ? NOTICE : null,
                null,
                null,
                null);
    }
}
