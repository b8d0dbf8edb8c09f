package id.fkp.record.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the script that strangers run on what the product hands out. */
@ApplicationScoped
class VerifyScript {

    static final Path SCRIPT = Path.of("../docs/verify-register.mjs");

    private final RegisterKey key;

    VerifyScript(RegisterKey key) {
        this.key = key;
    }

    /** What the script said, and whether all held. */
    record Verdict(boolean holds, String told) {}

    /** Of a proof, by the key of this register. */
    Verdict proof(String proof) throws IOException, InterruptedException {
        return proof(proof, key);
    }

    static Verdict proof(String proof, RegisterKey key) throws IOException, InterruptedException {
        return run("proof", written(proof), "--key", key.publicKey());
    }

    /** Of two heads, and the proof that one goes on from the other. */
    Verdict heads(String older, String newer, String proof) throws IOException, InterruptedException {
        return run("heads", written(older), written(newer), written(proof), "--key", key.publicKey());
    }

    static Verdict run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", SCRIPT.toRealPath().toString()));
        command.addAll(List.of(words));
        var run = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Verdict(run.waitFor() == 0, told);
    }

    private static String written(String content) throws IOException {
        var file = Files.createTempFile("kept", ".json");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content).toString();
    }
}
