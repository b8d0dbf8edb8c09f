package id.fkp.integrate.hook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.integrate.hook.Receiver.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks messages with the very lines that docs/webhooks.md gives to receivers, run by Node.js. */
final class Genuine {

    private static final Path DOCS = Path.of("..", "docs", "webhooks.md");

    private Genuine() {}

    static boolean isGenuine(String secret, Message message) {
        return isGenuine(secret, message, message.body());
    }

    static boolean isGenuine(String secret, Message message, String body) {
        try {
            var docs = Files.readString(DOCS);
            var begins = docs.indexOf("```js\n") + 6;
            var script = docs.substring(begins, docs.indexOf("```", begins))
                    + "\nconst { secret, headers, body } = JSON.parse(process.env.MESSAGE);"
                    + "\nconsole.log(isGenuine(secret, headers, body));";
            var node =
                    new ProcessBuilder(List.of("node", "--input-type=module", "-e", script)).redirectErrorStream(true);
            node.environment().put("MESSAGE", json(secret, message, body));
            var said = new String(node.start().getInputStream().readAllBytes(), UTF_8).strip();
            if (!said.equals("true") && !said.equals("false")) {
                throw new IllegalStateException(said);
            }
            return said.equals("true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(String secret, Message message, String body) throws JsonProcessingException {
        var headers = Map.of(
                "webhook-id", message.id(),
                "webhook-timestamp", message.timestamp(),
                "webhook-signature", message.signature());
        return new ObjectMapper().writeValueAsString(Map.of("secret", secret, "headers", headers, "body", body));
    }
}
