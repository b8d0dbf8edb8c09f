package id.fkp.entry.sent;

import id.fkp.shared.http.LargeUpload;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Ten thousand inputs are more JSON than any other operation takes. */
@Singleton
class EntryBody implements LargeUpload {

    private static final Pattern ENTRIES = Pattern.compile("/api/v1/forums/[^/]+/entries");
    private static final long LARGEST = 16L * 1024 * 1024;

    @Override
    public boolean is(String method, String path) {
        return method.equals("POST") && ENTRIES.matcher(path).matches();
    }

    @Override
    public long largest() {
        return LARGEST;
    }

    @Override
    public boolean isJson() {
        return true;
    }
}
