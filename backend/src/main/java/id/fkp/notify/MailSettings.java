package id.fkp.notify;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whether and how messages leave the house; the operator says so, see the README. */
@ApplicationScoped
class MailSettings {

    private static final Logger LOG = Logger.getLogger(MailSettings.class);

    private final boolean on;
    private final String from;
    private final String site;

    MailSettings(
            @ConfigProperty(name = "fkp.mail.host") Optional<String> host,
            @ConfigProperty(name = "fkp.mail.from") Optional<String> from,
            @ConfigProperty(name = "fkp.mail.site") Optional<String> site) {
        this.on = host.isPresent();
        this.from = from.orElse("");
        this.site = site.orElse("");
    }

    /** Says what happens to messages; a mail server without a sender or an address for links is a mistake. */
    void check(@Observes StartupEvent started) {
        if (!on) {
            LOG.info("FKP_MAIL_HOST is not set: messages wait in the outbox, nobody is written to");
        } else if (from.isBlank() || site.isBlank()) {
            throw new IllegalStateException("FKP_MAIL_HOST needs FKP_MAIL_FROM and FKP_MAIL_SITE");
        }
    }

    boolean isOn() {
        return on;
    }

    String from() {
        return from;
    }

    /** Where the product is served. */
    URI site() {
        return URI.create(site.endsWith("/") ? site : site + "/");
    }
}
