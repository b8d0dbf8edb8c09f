package id.fkp.deadline.feed;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.identity.Caller;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may read the calendar of a unit: a member by token, or a program by the name and password of a feed. */
@ApplicationScoped
class FeedReader {

    private static final String BASIC = "Basic ";

    private static final String IS_MEMBER = """
            select count(*) from membership m join unit u on u.id = ?1
            where m.issuer = ?2 and m.subject = ?3 and (m.unit_id = u.id or m.institution_id = u.institution_id)
            """;

    private final Caller caller;
    private final EntityManager database;

    FeedReader(Caller caller, EntityManager database) {
        this.caller = caller;
        this.database = database;
    }

    /** 401 for who shows nothing that opens the calendar, 404 for a member of other units. */
    void require(UUID unitId, @Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            var feed = named(authorization).orElseThrow(UnauthorizedException::new);
            if (!feed.unitId.equals(unitId)) {
                throw notFound();
            }
        } else {
            caller.require(unitId);
        }
    }

    private Optional<DeadlineFeed> named(String authorization) {
        var shown = decoded(authorization.substring(BASIC.length()).strip());
        int colon = shown.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return id(shown.substring(0, colon))
                .flatMap(id -> DeadlineFeed.<DeadlineFeed>findByIdOptional(id))
                .filter(feed -> feed.opensWith(shown.substring(colon + 1)))
                .filter(this::isOfMember);
    }

    /** Who has left a unit reads its calendar no more. */
    private boolean isOfMember(DeadlineFeed feed) {
        return ((Number) database.createNativeQuery(IS_MEMBER)
                                .setParameter(1, feed.unitId)
                                .setParameter(2, feed.issuer)
                                .setParameter(3, feed.subject)
                                .getSingleResult())
                        .intValue()
                > 0;
    }

    private static String decoded(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static Optional<UUID> id(String username) {
        try {
            return Optional.of(UUID.fromString(username));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
