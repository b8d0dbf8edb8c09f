package id.fkp.client;

import static id.fkp.shared.problem.CommonProblems.NOT_ALLOWED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.identity.CallingClient;
import id.fkp.shared.json.Json;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Where every request of an API client passes: it must be active, is counted, and it is noted that the client called. */
class ClientDoor {

    /** So exactly it is known when a client last called: its row is written no more often, on all nodes together. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    private static final String BEARER = "Bearer ";

    private final Caller caller;
    private final RateLimits limits;
    private final EntityManager database;
    private final Json json;
    private final Clock clock;

    ClientDoor(Caller caller, RateLimits limits, EntityManager database, Json json, Clock clock) {
        this.caller = caller;
        this.limits = limits;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @ServerRequestFilter
    void pass(ContainerRequestContext request) {
        if (claimsToBeClient(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            caller.client().ifPresent(client -> {
                RefusedCalls.note(request, client.id());
                client.requireActive();
                limits.countClient(client.id());
                note(client);
            });
        }
    }

    /**
     * Who has not the role is refused before any door: counted here, so that no program knocks without end. Before {@link
     * RefusedCalls}, and what tells how much is left; response filters run from high to low.
     */
    @ServerResponseFilter(priority = 6000)
    void turnAway(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == NOT_ALLOWED.status() && !RefusedCalls.isNoted(request)) {
            caller.clientId().ifPresent(id -> {
                RefusedCalls.note(request, id);
                try {
                    limits.countClient(id);
                } catch (ProblemException tooMany) {
                    var answer = ProblemMapper.answer(tooMany, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
                    response.setStatus(answer.getStatus());
                    response.setEntity(answer.getEntity());
                    response.getHeaders().putAll(answer.getHeaders());
                }
            });
        }
    }

    /**
     * What the token says, before anybody has checked it: so public reads of people are not held up by a token that no
     * longer counts. Who claims to be none of our clients is not taken for one later, since the same text is checked.
     */
    private boolean claimsToBeClient(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return false;
        }
        var parts = authorization.split("\\.", -1);
        return parts.length == 3
                && json.read(decoded(parts[1]), Claims.class)
                        .filter(claims -> claims.azp() != null && claims.azp().startsWith(Caller.CLIENT_PREFIX))
                        .isPresent();
    }

    private static String decoded(String part) {
        try {
            return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Claims(@Nullable String azp) {}

    private void note(CallingClient client) {
        var now = clock.instant();
        var before = now.minus(EXACT);
        if (client.usedAt() == null || client.usedAt().isBefore(before)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "insert into api_client_use (client_id, used_at) values (?1, ?2) on conflict"
                                            + " (client_id) do update set used_at = ?2 where api_client_use.used_at < ?3")
                            .setParameter(1, client.id())
                            .setParameter(2, now)
                            .setParameter(3, before)
                            .executeUpdate());
        }
    }
}
