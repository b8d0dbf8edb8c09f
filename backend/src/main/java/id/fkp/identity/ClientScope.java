package id.fkp.identity;

import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an API client may do in its unit. Whatever needs no login needs no scope. */
@Schema(
        description =
                "READ_PUBLIC opens nothing: who reads what is public needs no scope, and with this one a client of its own, "
                        + "with a quota, a last use and a revocation. READ_INTERNAL reads what an AUDITOR of the unit reads; WRITE_STANDARDS drafts services, standards "
                        + "and forums as a DRAFTER does; WRITE_FEEDBACK enters inputs that came by other channels, in batches; "
                        + "WEBHOOKS manages webhooks. What people answer for (signing, moderating, members, who is present) "
                        + "no scope opens")
public enum ClientScope {
    /** For a program that only reads what everybody may, so that nobody has to give it more to know it. */
    READ_PUBLIC,
    READ_INTERNAL,
    WRITE_FEEDBACK,
    WRITE_STANDARDS,
    WEBHOOKS;

    /**
     * Which scope stands for what members do with one of the roles; none where people answer for it themselves.
     *
     * <p>Drafting is what drafters do and moderators do not. What both do (running sessions, lists of people, reviews of
     * each other) is work of people.
     *
     * @param roles any of which is enough; none when every member may
     */
    static Optional<ClientScope> instead(Collection<UnitRole> roles) {
        if (roles.isEmpty() || roles.contains(UnitRole.AUDITOR)) {
            return Optional.of(READ_INTERNAL);
        }
        return roles.contains(UnitRole.DRAFTER) && !roles.contains(UnitRole.MODERATOR)
                ? Optional.of(WRITE_STANDARDS)
                : Optional.empty();
    }
}
