package id.fkp.establish.signing;

import id.fkp.file.FileInfo;
import id.fkp.file.StoredFiles;
import id.fkp.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends papers: one that was signed is the same for ever, one of a draft is written anew and not kept. */
@ApplicationScoped
public class PaperAnswers {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final StoredFiles files;

    PaperAnswers(StoredFiles files) {
        this.files = files;
    }

    /** What was kept when the document was signed. Its ETag is the SHA-256 of its bytes. */
    public Response kept(UUID fileId, @Nullable String ifNoneMatch) {
        var file = files.find(fileId).orElseThrow();
        var etag = file.etag();
        var answer = Versioned.isKnown(ifNoneMatch, etag)
                ? Response.notModified()
                : Response.ok(files.open(file), mediaType(file))
                        .header(HttpHeaders.CONTENT_LENGTH, file.size())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    /**
     * What was written just now.
     *
     * @param name as a person may save it, with its ending
     */
    public Response draft(byte[] paper, String mediaType, String name) {
        return Response.ok(paper, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .build();
    }

    private static String mediaType(FileInfo file) {
        return file.kind().mediaType();
    }

    /** RFC 6266 and 8187, for names that need not be ASCII. */
    private static String disposition(String name) {
        var ending = name.substring(name.lastIndexOf('.'));
        var whole = URLEncoder.encode(name.replaceAll("[/\\\\]", "-"), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"fkp%s\"; filename*=UTF-8''%s".formatted(ending, whole);
    }
}
