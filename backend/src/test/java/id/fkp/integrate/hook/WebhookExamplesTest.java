package id.fkp.integrate.hook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that docs/webhooks.md gives to receivers, as they stand there, in both languages. */
class WebhookExamplesTest {

    private static final Path DOCS = Path.of("..", "docs", "webhooks.md");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=";
    private static final String ABSENT = "-";

    @TempDir
    Path folder;

    /** What anybody may send to a receiver is answered, and is no reason to fail. */
    @ParameterizedTest
    @ValueSource(strings = {"js", "java"})
    void what_lacks_a_header_or_has_no_time_is_not_genuine_and_what_is_signed_is(String language)
            throws IOException, InterruptedException, GeneralSecurityException {
        var now = "" + Instant.now().getEpochSecond();
        var signature = "v1," + signed("msg_1." + now + ".{}");
        var messages = List.of(
                List.of("msg_1", now, signature),
                List.of(ABSENT, now, signature),
                List.of("msg_1", ABSENT, signature),
                List.of("msg_1", now, ABSENT),
                List.of("msg_1", "kemarin", signature),
                List.of("msg_1", now, "v1"),
                List.of("msg_2", now, signature));
        assertThat(language.equals("js") ? js(messages) : java(messages))
                .containsExactly("true", "false", "false", "false", "false", "false", "false");
    }

    private List<String> js(List<List<String>> messages) throws IOException, InterruptedException {
        var script = new StringBuilder(block("js"));
        for (var message : messages) {
            script.append("console.log(isGenuine('").append(SECRET).append("', {");
            for (int header = 0; header < 3; header++) {
                if (!message.get(header).equals(ABSENT)) {
                    script.append("'webhook-")
                            .append(List.of("id", "timestamp", "signature").get(header))
                            .append("': '")
                            .append(message.get(header))
                            .append("', ");
                }
            }
            script.append("}, '{}'));\n");
        }
        return said("node", "--input-type=module", "-e", script.toString());
    }

    private List<String> java(List<List<String>> messages) throws IOException, InterruptedException {
        var program = new StringBuilder("class Receiver {\n")
                .append(block("java"))
                .append("public static void main(String[] none) throws Exception {\n");
        for (var message : messages) {
            var said = message.stream()
                    .map(header -> header.equals(ABSENT) ? "null" : "\"" + header + "\"")
                    .toList();
            program.append("System.out.println(isGenuine(\"")
                    .append(SECRET)
                    .append("\", ")
                    .append(String.join(", ", said))
                    .append(", \"{}\".getBytes()));\n");
        }
        var source = Files.writeString(folder.resolve("Receiver.java"), program + "}}");
        return said(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString());
    }

    private static String block(String language) throws IOException {
        var docs = Files.readString(DOCS);
        var begins = docs.indexOf("```" + language + "\n") + language.length() + 4;
        return docs.substring(begins, docs.indexOf("```", begins));
    }

    private List<String> said(String... command) throws IOException, InterruptedException {
        var run = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        return Stream.of(said.split("\n", -1)).filter(line -> !line.isBlank()).toList();
    }

    private static String signed(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring("whsec_".length())), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }
}
