package id.fkp.client;

import static id.fkp.shared.problem.CommonProblems.NOT_ALLOWED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.fkp.gate.RateLimits;
import id.fkp.identity.Caller;
import id.fkp.identity.CallingClient;
import id.fkp.shared.json.Json;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where every request of an API client passes: it is noted that the client called, it must be active, and is counted. Noted is
 * also what is refused: only who stops calling is not missed when it is revoked, and who tries a token afterwards is seen.
 */
class ClientDoor {

    /** So exactly it is known when a client last called: its row is written no more often, on all nodes together. */
    private static final Duration EXACT = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 10_000;

    private static final String BEARER = "Bearer ";

    private static final String NOTE = """
            insert into api_client_use (client_id, used_at)
            select id, cast(?2 as timestamptz) from api_client where id = ?1 and issuer = ?3 and subject = ?4
            on conflict (client_id) do update set used_at = excluded.used_at where api_client_use.used_at < ?5
            """;

    private final Caller caller;
    private final RateLimits limits;
    private final EntityManager database;
    private final Json json;
    private final Clock clock;
    private final Vertx vertx;

    /** Whose calls were noted lately without a look at what stands there. */
    private final Cache<UUID, UUID> noted = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(EXACT)
            .build();

    ClientDoor(Caller caller, RateLimits limits, EntityManager database, Json json, Clock clock, Vertx vertx) {
        this.caller = caller;
        this.limits = limits;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.vertx = vertx;
    }

    @ServerRequestFilter
    void pass(ContainerRequestContext request) {
        if (claimsToBeClient(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            caller.client().ifPresent(client -> {
                RefusedCalls.note(request, client.id());
                noteIfDue(client);
                client.requireActive();
                limits.countClient(client.id());
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
                noteBeside(id);
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

    private void noteIfDue(CallingClient client) {
        var used = client.usedAt();
        if (client.unitId() != null
                && (used == null || used.isBefore(clock.instant().minus(EXACT)))) {
            note(client.id(), caller.issuer(), caller.subject());
        }
    }

    /** Where no request may wait for the database; if that fails, the next call is noted. */
    private void noteBeside(UUID id) {
        if (noted.asMap().putIfAbsent(id, id) == null) {
            var issuer = caller.issuer();
            var subject = caller.subject();
            vertx.executeBlocking(
                            () -> {
                                note(id, issuer, subject);
                                return id;
                            },
                            false)
                    .onFailure(failure -> noted.invalidate(id));
        }
    }

    /** Nothing for a login that was never bound to this client. */
    private void note(UUID id, String issuer, String subject) {
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(NOTE)
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .setParameter(3, issuer)
                        .setParameter(4, subject)
                        .setParameter(5, now.minus(EXACT))
                        .executeUpdate());
    }
}
