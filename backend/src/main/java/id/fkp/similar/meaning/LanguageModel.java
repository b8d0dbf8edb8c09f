package id.fkp.similar.meaning;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.util.Utils;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts and says how likely two of them are one matter. Where it cannot be loaded, as on a machine for which its libraries
 * hold no code, the log says so once and nothing has a meaning. Whence it comes stands in {@code /similar/model/README.md}.
 */
@ApplicationScoped
public class LanguageModel {

    private static final Logger LOG = Logger.getLogger(LanguageModel.class);

    /** As the model was trained: what stands before each text. */
    private static final String QUERY = "query: ";

    /** So many pieces begin each text and say that it is one. */
    private static final int HEAD = 3;

    /** So many pieces of a text are read, some 90 words: a story says its matter before. */
    private static final int MOST = 120;

    /** The piece that ends a text. */
    private static final long END = 2;

    private final boolean wanted;

    /** Whoever uses it lets it not be closed meanwhile. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean tried;
    private volatile @Nullable Loaded loaded;

    LanguageModel(@ConfigProperty(name = "fkp.similar.meaning") boolean wanted) {
        this.wanted = wanted;
    }

    private record Loaded(HuggingFaceTokenizer tokenizer, OrtSession reader, OrtSession judge) {}

    /** What is compared with what is asked, and what their words speak for. */
    record Compared(Meaning meaning, List<Float> evidence) {}

    /** Beside the start, which nobody should wait for; who asks meanwhile waits. */
    void start(@Observes StartupEvent started, MeterRegistry meters) {
        var thread = new Thread(this::load, "language model");
        thread.setDaemon(true);
        thread.start();
        Gauge.builder("fkp.similar.meaning", this, model -> model.loaded == null ? 0 : 1)
                .description("1 where a model of language compares what inputs mean, 0 where words alone are compared")
                .register(meters);
    }

    /** Whether there is one. */
    public boolean isThere() {
        load();
        return loaded != null;
    }

    /** What a text means; nothing where the model is not there, or cannot read it. */
    public Optional<Meaning> read(String text) {
        load();
        use.readLock().lock();
        try {
            return loaded == null ? Optional.empty() : read(loaded, text);
        } catch (OrtException | RuntimeException e) {
            LOG.warn("A text was not understood", e);
            return Optional.empty();
        } finally {
            use.readLock().unlock();
        }
    }

    /**
     * How likely each of {@code others} is one matter with what is asked, from 0 to 1, in their order; nothing where the model is not
     * there, though another node may have read what they mean, or cannot compare them.
     */
    Optional<float[]> likeness(Meaning asked, List<Compared> others) {
        use.readLock().lock();
        try {
            return loaded == null ? Optional.empty() : Optional.of(likeness(loaded, asked, others));
        } catch (OrtException | RuntimeException e) {
            LOG.warn("Texts were not compared by what they mean", e);
            return Optional.empty();
        } finally {
            use.readLock().unlock();
        }
    }

    private synchronized void load() {
        if (wanted && !tried) {
            tried = true;
            try {
                loaded = loadAll();
            } catch (IOException | OrtException | RuntimeException | LinkageError | OutOfMemoryError e) {
                LOG.warn("The model of language cannot be loaded: what is alike is found by words alone", e);
            }
        }
    }

    private static Loaded loadAll() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (var options = new OrtSession.SessionOptions();
                var reader = file("reader.onnx");
                var judge = file("judge.onnx")) {
            // Each question has a thread already.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Each length of a text would keep memory of its own.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new Loaded(
                    tokenizer(),
                    environment.createSession(reader.readAllBytes(), options),
                    environment.createSession(judge.readAllBytes(), options));
        }
    }

    /** By itself its library asks the cloud where it runs, reports that it runs, and runs code that it finds in a folder of everybody's. */
    private static HuggingFaceTokenizer tokenizer() throws IOException {
        var folder = Files.createTempDirectory("fkp-language");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ENGINE_CACHE_DIR", folder.toString());
        try (var pieces = file("tokenizer.json")) {
            return HuggingFaceTokenizer.newInstance(pieces, Map.of("truncation", "false", "padding", "false"));
        } finally {
            Utils.deleteQuietly(folder);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(LanguageModel.class.getResourceAsStream("/similar/model/" + name), name);
    }

    /** Nothing of a text without a piece of a word. */
    private static Optional<Meaning> read(Loaded model, String text) throws OrtException {
        var pieces = pieces(model.tokenizer(), text);
        var environment = OrtEnvironment.getEnvironment();
        try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), new long[] {1, pieces.length});
                var result = model.reader().run(Map.of("pieces", input))) {
            var output = ((OnnxTensor) result.get(0)).getByteBuffer();
            var numbers = new byte[output.remaining()];
            output.get(numbers);
            return numbers.length == 0 ? Optional.empty() : Optional.of(new Meaning(numbers));
        }
    }

    private static long[] pieces(HuggingFaceTokenizer tokenizer, String text) {
        var all = tokenizer.encode(QUERY + text).getIds();
        if (all.length <= HEAD + MOST + 1) {
            return all;
        }
        var some = Arrays.copyOf(all, HEAD + MOST + 1);
        some[HEAD + MOST] = END;
        return some;
    }

    private static float[] likeness(Loaded model, Meaning asked, List<Compared> others) throws OrtException {
        int most = others.stream()
                .mapToInt(other -> other.meaning().pieces())
                .max()
                .orElseThrow();
        int kinds = others.get(0).evidence().size();
        // What is shorter is filled up with zeros, which the model takes for nothing.
        var meanings = ByteBuffer.allocateDirect(others.size() * most * Meaning.WIDTH);
        var evidence = FloatBuffer.allocate(others.size() * kinds);
        for (int i = 0; i < others.size(); i++) {
            meanings.put(i * most * Meaning.WIDTH, others.get(i).meaning().numbers());
            others.get(i).evidence().forEach(evidence::put);
        }
        var numbers = ByteBuffer.allocateDirect(asked.numbers().length)
                .put(asked.numbers())
                .flip();
        var environment = OrtEnvironment.getEnvironment();
        try (var one = tensor(environment, numbers, 1, asked.pieces());
                var many = tensor(environment, meanings, others.size(), most);
                var spoken = OnnxTensor.createTensor(environment, evidence.flip(), new long[] {others.size(), kinds});
                var result = model.judge().run(Map.of("asked", one, "others", many, "evidence", spoken))) {
            return (float[]) result.get(0).getValue();
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, ByteBuffer numbers, int texts, int pieces)
            throws OrtException {
        return OnnxTensor.createTensor(
                environment, numbers, new long[] {texts, pieces, Meaning.WIDTH}, OnnxJavaType.INT8);
    }

    @PreDestroy
    void close() throws OrtException {
        use.writeLock().lock();
        try {
            if (loaded != null) {
                loaded.reader().close();
                loaded.judge().close();
                loaded.tokenizer().close();
                loaded = null;
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
