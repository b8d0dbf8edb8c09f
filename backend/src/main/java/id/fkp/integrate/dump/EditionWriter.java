package id.fkp.integrate.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.file.Outputs;
import id.fkp.integrate.change.ChangeCursor;
import id.fkp.integrate.set.DataSet;
import id.fkp.integrate.set.Dictionary;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes editions: all sets from one moment, then what describes them, then the sums of all. */
@ApplicationScoped
public class EditionWriter {

    private final Editions editions;
    private final Snapshot snapshot;
    private final Dictionary dictionary;
    private final Catalogue catalogue;
    private final OpenDataSettings settings;
    private final Outputs outputs;
    private final ObjectMapper json;
    private final Clock clock;

    EditionWriter(
            Editions editions,
            Snapshot snapshot,
            Dictionary dictionary,
            Catalogue catalogue,
            OpenDataSettings settings,
            Outputs outputs,
            ObjectMapper json,
            Clock clock) {
        this.editions = editions;
        this.snapshot = snapshot;
        this.dictionary = dictionary;
        this.catalogue = catalogue;
        this.settings = settings;
        this.outputs = outputs;
        this.json = json;
        this.clock = clock;
    }

    @Scheduled(every = "{fkp.open-data.look}", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (isDue()) {
            write();
        }
    }

    /** Whether {@link #write} is due: the night has come, or words were taken back since the newest edition. */
    public boolean isDue() {
        return editions.isDue();
    }

    /** Writes one now, unless another node does; what breaks off is thrown away and due again. */
    public void write() {
        editions.begin(DataFileName.all()).ifPresent(files -> {
            try {
                editions.finish(files, written(files));
            } catch (IOException | RuntimeException e) {
                Log.errorf(e, "The edition of open data broke off");
                editions.giveUp(files);
            }
        });
    }

    private ChangeCursor written(List<DataFile> files) throws IOException {
        var byName = files.stream().collect(Collectors.toMap(file -> file.name, Function.identity()));
        var end = new ChangeCursor[1];
        var madeAt = clock.instant();
        snapshot.read(moment -> {
            end[0] = moment.end();
            for (var set : DataSet.ALL) {
                write(set, moment, byName);
            }
        });
        describe(madeAt, files, byName);
        return end[0];
    }

    private void write(DataSet set, Snapshot.Moment moment, Map<String, DataFile> byName) throws IOException {
        var lines = new EditionFile(file(byName, DataFileName.lines(set)), outputs);
        var csv = new EditionFile(file(byName, DataFileName.csv(set)), outputs);
        try {
            try (var both = new SetFiles(set, lines.out(), csv.out(), json)) {
                moment.records(set, record -> {
                    both.write(record);
                    lines.countRow();
                    csv.countRow();
                });
            }
            lines.keep();
            csv.keep();
        } finally {
            lines.abandon();
            csv.abandon();
        }
    }

    private void describe(Instant madeAt, List<DataFile> files, Map<String, DataFile> byName) throws IOException {
        write(file(byName, DataFileName.DICTIONARY_CSV), dictionary.csv());
        write(file(byName, DataFileName.DICTIONARY_JSON), dictionary.json());
        write(file(byName, DataFileName.CODES_CSV), dictionary.codes());
        write(
                file(byName, DataFileName.LICENCE),
                (settings.licenceName() + "\n" + settings.licenceUrl() + "\n").getBytes(UTF_8));
        write(
                file(byName, DataFileName.CATALOGUE),
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(catalogue.of(madeAt, files)));
        var sums = files.stream()
                .filter(file -> file.sha256 != null)
                .map(file -> file.sha256 + "  " + file.name + "\n")
                .sorted()
                .collect(Collectors.joining());
        write(file(byName, DataFileName.SUMS), sums.getBytes(UTF_8));
    }

    private void write(DataFile file, byte[] bytes) throws IOException {
        var written = new EditionFile(file, outputs);
        try {
            try (var out = written.out()) {
                out.write(bytes);
            }
            written.keep();
        } finally {
            written.abandon();
        }
    }

    private static DataFile file(Map<String, DataFile> byName, String name) {
        return Objects.requireNonNull(byName.get(name));
    }
}
