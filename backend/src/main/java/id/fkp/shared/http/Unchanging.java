package id.fkp.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.text.Digest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer that everybody may keep for ever.
 *
 * @param etag strong: the same bytes for ever
 */
public record Unchanging(String etag, String body) {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    public static Unchanging of(Object answer, ObjectMapper json) {
        try {
            var body = json.writeValueAsString(answer);
            return new Unchanging("\"" + Digest.sha256(body).substring(0, 32) + "\"", body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 304 for who has it already. */
    public Response to(@Nullable String ifNoneMatch) {
        var answer = Versioned.isKnown(ifNoneMatch, etag)
                ? Response.notModified()
                : Response.ok(body, MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
