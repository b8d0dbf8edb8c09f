package id.fkp.recording;

import id.fkp.shared.http.LargeUpload;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one operation that takes more than 20 MiB. */
@Singleton
class RecordingUpload implements LargeUpload {

    private static final Pattern CONTENT = Pattern.compile("/api/v1/recordings/[^/]+/content");

    private final long largest;

    RecordingUpload(@ConfigProperty(name = "fkp.http.largest-recording") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    @Override
    public boolean is(String method, String path) {
        return method.equals("PUT") && CONTENT.matcher(path).matches();
    }

    @Override
    public long largest() {
        return largest;
    }
}
