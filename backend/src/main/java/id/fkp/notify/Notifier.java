package id.fkp.notify;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.exchange.ExchangeKind;
import id.fkp.retention.Retention;
import id.fkp.retention.person.PersonClass;
import id.fkp.shared.act.Act;
import id.fkp.shared.query.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the outbox what somebody is to be told about an act, in the act's own transaction. Who gave no e-mail address
 * is told nothing here; the status page tells everybody.
 */
@ApplicationScoped
class Notifier {

    private static final String VERIFIED = "VERIFIED";
    private static final String QUESTION = ExchangeKind.QUESTION.name();
    private static final Set<Object> OF_GIVER = Set.of(ExchangeKind.REPLY.name(), ExchangeKind.OBJECTION.name());

    /** As many as an address may be asked whether it wants to follow. */
    private static final int MOST_RECEIVED_A_DAY = 3;

    private final Addressees addressees;
    private final Registrants registrants;
    private final Participants participants;
    private final Retention retention;
    private final Turns turns;
    private final Clock clock;

    Notifier(
            Addressees addressees,
            Registrants registrants,
            Participants participants,
            Retention retention,
            Turns turns,
            Clock clock) {
        this.addressees = addressees;
        this.registrants = registrants;
        this.participants = participants;
        this.retention = retention;
        this.turns = turns;
        this.clock = clock;
    }

    void notice(@Observes Act act) {
        switch (act.verb()) {
            case "feedback.given" -> addressees.giverOf(act.subjectId()).ifPresent(this::tellReceived);
            case "response.given" ->
                addressees.answeredBy(act.subjectId()).forEach(giver -> tell(giver, Topic.FEEDBACK_ANSWERED));
            case "feedback.asked", "feedback.hidden", "feedback.concealed", "feedback.objection-answered" ->
                addressees.giverOf(act.subjectId()).ifPresent(giver -> tell(giver, Topic.of(act.verb())));
            case "feedback.appeal-upheld", "feedback.appeal-dismissed" ->
                addressees.giverOf(act.subjectId()).ifPresent(giver -> tell(giver, Topic.APPEAL_DECIDED));
            case "response.concealed", "response.revealed" -> OutboxEntry.sayAnswerAgain(act.subjectId());
            case "feedback.exchange-concealed", "feedback.exchange-revealed" -> tellExchange(act);
            case "session.postponed", "session.rescheduled", "session.cancelled" ->
                registrants.ofSession(act.subjectId()).forEach(registrant -> tell(registrant, act));
            case "registration.confirmed" -> {
                if (Boolean.TRUE.equals(act.detail().get("waited"))) {
                    registrants.of(act.subjectId()).ifPresent(registrant -> tell(registrant, act));
                }
            }
            case "forum.agreement-signed" ->
                participants.ofForum(act.subjectId()).forEach(taker -> tell(taker, Topic.AGREEMENT_SIGNED));
            // What a record of agreement plans is told with its signature.
            case "follow-up.planned" -> {
                if (act.detail().containsKey("responseId")) {
                    participants.behind(act.subjectId()).forEach(taker -> tell(taker, Topic.FOLLOW_UP_PLANNED));
                }
            }
            case "follow-up.moved" -> {
                if (VERIFIED.equals(act.detail().get("state"))) {
                    participants.behind(act.subjectId()).forEach(taker -> tell(taker, Topic.FOLLOW_UP_VERIFIED));
                }
            }
            case "feedback.person-erased",
                    "feedback.contact-erased",
                    "registration.person-erased",
                    "attendance.person-erased",
                    "attendance.contact-erased" -> OutboxEntry.forgetRecipient(act.subjectId());
            default -> {
                // nobody waits to hear of it
            }
        }
    }

    /** Nobody has shown that the address is theirs: whoever writes others' addresses into inputs sends them little. */
    private void tellReceived(Addressee giver) {
        turns.await("received " + giver.address().toLowerCase(Locale.ROOT));
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        if (OutboxEntry.countSince(Topic.FEEDBACK_RECEIVED, giver.address(), dayAgo) < MOST_RECEIVED_A_DAY) {
            tell(giver, Topic.FEEDBACK_RECEIVED);
        }
    }

    /** A question reads differently in what is still to be sent; who wrote what is concealed is told of it. */
    private void tellExchange(Act act) {
        if (QUESTION.equals(act.detail().get("of"))) {
            OutboxEntry.sayQuestionAgain(act.subjectId());
        }
        if (act.verb().equals(Topic.EXCHANGE_CONCEALED.code())
                && OF_GIVER.contains(act.detail().get("of"))) {
            addressees.giverOf(act.subjectId()).ifPresent(giver -> tell(giver, Topic.EXCHANGE_CONCEALED));
        }
    }

    private void tell(Addressee giver, Topic topic) {
        var payload = new HashMap<String, Object>();
        payload.put("language", giver.language());
        payload.put("receiptNumber", giver.receiptNumber());
        payload.put(Mails.STOPS, giver.feedbackId().toString());
        payload.put("forumTitle", giver.forumTitle());
        payload.put("forumSlug", giver.forumSlug());
        payload.put("unitName", giver.unitName());
        switch (topic) {
            case FEEDBACK_ANSWERED -> {
                say(payload, "outcome", nameOf(giver.outcome()));
                say(payload, "because", nameOf(giver.answerReason()));
                say(payload, "text", giver.answerText());
            }
            case EXCHANGE_CONCEALED -> sayWhy(payload, giver, giver.exchangeReason());
            case FEEDBACK_CONCEALED -> sayWhy(payload, giver, giver.concealedReason());
            case FEEDBACK_HIDDEN -> {
                sayWhy(payload, giver, giver.hiddenReason());
                // Once the words are gone there is nothing to put back.
                retention
                        .keptUntil(PersonClass.SPAM, giver.feedbackId())
                        .ifPresent(until -> payload.put("appealUntil", until.toString()));
            }
            case FEEDBACK_ASKED -> say(payload, "text", giver.question());
            default -> {
                // that it happened is all there is to say
            }
        }
        new OutboxEntry(giver.unitId(), topic, giver.feedbackId(), giver.address(), payload, clock.instant()).persist();
    }

    private void tell(Participant participant, Topic topic) {
        var payload = new HashMap<String, Object>();
        payload.put("language", participant.language());
        payload.put(Mails.STOPS, participant.objectId().toString());
        payload.put("forumTitle", participant.forumTitle());
        payload.put("forumSlug", participant.forumSlug());
        payload.put("unitName", participant.unitName());
        say(payload, "text", participant.promised());
        new OutboxEntry(
                        participant.unitId(),
                        topic,
                        participant.objectId(),
                        participant.address(),
                        payload,
                        clock.instant())
                .persist();
    }

    private void tell(Registrant registrant, Act act) {
        var payload = new HashMap<String, Object>();
        payload.put("language", registrant.language());
        payload.put("ticketNumber", registrant.ticketNumber());
        payload.put("sessionTitle", registrant.sessionTitle());
        payload.put("forumTitle", registrant.forumTitle());
        payload.put("forumSlug", registrant.forumSlug());
        payload.put("unitName", registrant.unitName());
        payload.put("zone", registrant.zone());
        payload.put("startsAt", registrant.startsAt().toString());
        say(payload, "venue", registrant.venue());
        say(
                payload,
                "queueNumber",
                registrant.queueNumber() == null
                        ? null
                        : registrant.queueNumber().toString());
        // Why a session is not held as it was planned.
        say(payload, "reason", act.words());
        new OutboxEntry(
                        registrant.unitId(),
                        Topic.of(act.verb()),
                        registrant.registrationId(),
                        registrant.address(),
                        payload,
                        clock.instant())
                .persist();
    }

    /** For which reason of the public list, and whether the giver can still appeal. */
    private static void sayWhy(Map<String, Object> payload, Addressee giver, @Nullable HideReason reason) {
        say(payload, "reason", nameOf(reason));
        payload.put("zone", giver.zone());
        if (giver.appealed()) {
            payload.put("appealed", true);
        }
    }

    private static void say(Map<String, Object> payload, String name, @Nullable String value) {
        if (value != null) {
            payload.put(name, value);
        }
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
