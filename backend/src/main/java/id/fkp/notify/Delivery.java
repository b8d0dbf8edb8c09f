package id.fkp.notify;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, each node for itself: whoever has an entry in hand holds its row, and the others pass it
 * over. An entry is marked in the transaction in which it was sent; a node that dies in between sends it again under the
 * same Message-ID, by which mailboxes know it.
 */
@ApplicationScoped
class Delivery {

    /** So many in one go; the rest comes with the next. */
    private static final int MOST = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final MailClient mailer;
    private final Vertx vertx;
    private final Mails mails;
    private final MailSettings settings;
    private final Clock clock;

    Delivery(MailClient mailer, Vertx vertx, Mails mails, MailSettings settings, Clock clock) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of one step. */
    private enum Step {
        NOTHING_WAITS,
        SENT,
        /** Nobody wanted it any more, it was no news any more, or its address was refused; the next may be sent all the same. */
        PASSED,
        FAILED
    }

    @Scheduled(every = "10s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (!settings.isOn()) {
            return;
        }
        var step = Step.SENT;
        for (int sent = 0; sent < MOST && (step == Step.SENT || step == Step.PASSED); sent++) {
            step = QuarkusTransaction.requiringNew()
                    .timeout((int) PATIENCE.toSeconds() * 2)
                    .call(this::one);
        }
    }

    /** A server that is down is left alone until the next round. */
    private Step one() {
        var found = OutboxEntry.next(clock.instant());
        if (found.isEmpty()) {
            return Step.NOTHING_WAITS;
        }
        var entry = found.get();
        if (entry.isStopped()) {
            entry.delete();
            return Step.PASSED;
        }
        if (entry.isTooLate(clock.instant())) {
            entry.giveUp(clock.instant());
            return Step.PASSED;
        }
        try {
            send(entry);
        } catch (RuntimeException e) {
            return failed(entry, e);
        }
        entry.deliver(clock.instant());
        return Step.SENT;
    }

    /** An address that the server does not take is this message's own trouble; all else would meet the next one too. */
    private Step failed(OutboxEntry entry, RuntimeException failure) {
        var refused = refusalOfAddress(failure);
        if (refused.filter(SMTPException::isPermanent).isPresent()) {
            entry.refuse(clock.instant());
        } else {
            entry.fail(kind(failure), clock.instant());
        }
        LOG.warnf("Message %s (%s) was not delivered: %s", entry.id, entry.topic, entry.lastFailure);
        return refused.isPresent() ? Step.PASSED : Step.FAILED;
    }

    /** The library gives the answer to RCPT these words, and no other. */
    private static Optional<SMTPException> refusalOfAddress(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .filter(refusal -> String.valueOf(refusal.getMessage()).startsWith("recipient address not accepted"))
                .findFirst();
    }

    private void send(OutboxEntry entry) {
        var written = mails.write(Topic.of(entry.topic), entry.payload, settings.site());
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Message-ID", "<" + entry.id + "@" + settings.site().getHost() + ">")
                .add("Auto-Submitted", "auto-generated")
                .addAll(written.headers());
        // Not through Quarkus' own mailer: that writes an empty Cc, which RFC 5322 3.6.3 knows not.
        var mail = new MailMessage()
                .setFrom(settings.from())
                .setTo(Objects.requireNonNull(entry.recipient))
                .setSubject(written.subject())
                .setText(written.body())
                .setHeaders(headers);
        // On an event loop from the start: where another thread asks, the server's greeting may come before anybody
        // listens, and both wait for each other.
        Uni.createFrom()
                .<Void>emitter(told -> vertx.getOrCreateContext()
                        .runOnContext(now -> mailer.sendMail(mail)
                                .onSuccess(sent -> told.complete(null))
                                .onFailure(told::fail)))
                .await()
                .atMost(PATIENCE);
    }

    /** Names the failure, never its message: that may hold an address. */
    private static String kind(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
