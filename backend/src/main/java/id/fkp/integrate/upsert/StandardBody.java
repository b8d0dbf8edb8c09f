package id.fkp.integrate.upsert;

import id.fkp.shared.http.LargeUpload;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** A hundred standards with all their texts are more JSON than other operations take. */
@Singleton
class StandardBody implements LargeUpload {

    private static final Pattern UPSERTS = Pattern.compile("/api/v1/units/[^/]+/standard-upserts");
    private static final long LARGEST = 16L * 1024 * 1024;

    @Override
    public boolean is(String method, String path) {
        return method.equals("POST") && UPSERTS.matcher(path).matches();
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
