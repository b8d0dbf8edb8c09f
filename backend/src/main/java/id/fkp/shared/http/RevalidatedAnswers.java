package id.fkp.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.text.Digest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/** Turns an answer that the caller already has into a 304. */
@Provider
@Revalidated
class RevalidatedAnswers implements ContainerResponseFilter {

    private final ObjectMapper json;

    RevalidatedAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        boolean signedIn = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-cache" : "no-cache");
        headers.putSingle(HttpHeaders.VARY, "Authorization, Origin");
        var asked = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (headers.getFirst(HttpHeaders.ETAG) instanceof String own && Versioned.isKnown(asked, own)) {
            haveIt(response);
            return;
        }
        var bytes = written(response.getEntity());
        headers.computeIfAbsent(
                HttpHeaders.ETAG,
                none -> new ArrayList<>(List.of("\"" + Digest.sha256(bytes).substring(0, 32) + "\"")));
        if (Versioned.isKnown(asked, String.valueOf(headers.getFirst(HttpHeaders.ETAG)))) {
            haveIt(response);
        } else {
            response.setEntity(bytes, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static void haveIt(ContainerResponseContext response) {
        response.setStatus(304);
        response.setEntity(null);
    }

    private byte[] written(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
