package id.fkp.notify;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real mail server where the profile {@link DeliveryTest.WithMail} says it will be, read as a mailbox reads. */
public final class MailServer {

    private final GreenMail server = new GreenMail(
            new ServerSetup(ConfigProvider.getConfig().getValue("fkp.mail.port", Integer.class), "127.0.0.1", "smtp"));

    /** A message as its reader sees it. */
    public record Received(String id, String to, String subject, String body, List<String> stop, List<String> press) {

        /** What stands behind that page's address and a hash sign. */
        public String tokenOf(String page) {
            var after = body.substring(body.indexOf(page + "#") + page.length() + 1);
            return after.split("\\s", 2)[0];
        }
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop();
    }

    /** What came for that address, in the order in which it came. */
    public List<Received> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    private static Received read(MimeMessage mail) {
        try {
            return new Received(
                    mail.getMessageID(),
                    mail.getRecipients(Message.RecipientType.TO)[0].toString(),
                    mail.getSubject(),
                    ((String) mail.getContent()).replace("\r\n", "\n"),
                    headers(mail, "List-Unsubscribe"),
                    headers(mail, "List-Unsubscribe-Post"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headers(MimeMessage mail, String name) throws MessagingException {
        var found = mail.getHeader(name);
        return found == null ? List.of() : List.of(found);
    }
}
