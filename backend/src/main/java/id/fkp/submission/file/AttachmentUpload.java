package id.fkp.submission.file;

import id.fkp.attachment.Attachments;
import id.fkp.shared.http.LargeUpload;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** What anybody may send is bounded closer than what members may. */
@Singleton
class AttachmentUpload implements LargeUpload {

    private static final Pattern ATTACHMENTS = Pattern.compile("/api/v1/forums/[^/]+/attachments");

    @Override
    public boolean is(String method, String path) {
        return method.equals("POST") && ATTACHMENTS.matcher(path).matches();
    }

    @Override
    public long largest() {
        return Attachments.LARGEST;
    }
}
