package id.fkp.notify;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** For tests of what reaches a mailbox: a mail server of its own for each, where nothing comes that other tests left over. */
public abstract class WithMailServer {

    @Inject
    protected DeliveryRun delivery;

    protected final MailServer server = new MailServer();

    /** Nobody else's. */
    protected final String address = "dewi." + UUID.randomUUID() + "@example.id";

    @BeforeEach
    protected void startServer() {
        delivery.forgetTheRest();
        server.start();
    }

    @AfterEach
    protected void stopServer() {
        server.stop();
    }
}
