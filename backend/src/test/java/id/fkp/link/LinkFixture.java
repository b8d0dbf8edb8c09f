package id.fkp.link;

import id.fkp.forum.Forums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Links for tests to stand on. */
@ApplicationScoped
public class LinkFixture {

    private final ForumLinks links;
    private final Forums forums;
    private final Clock clock;

    LinkFixture(ForumLinks links, Forums forums, Clock clock) {
        this.links = links;
        this.forums = forums;
        this.clock = clock;
    }

    /** What somebody has in hand. */
    public record Passed(UUID id, String token) {}

    @Transactional
    public Passed made(UUID forumId, String name) {
        var id =
                links.make(forumId, List.of(name), "Moderator", clock.instant()).get(0);
        var slug = forums.find(forumId).orElseThrow().slug();
        var path = links.path(slug, ForumLink.<ForumLink>findById(id).number);
        return new Passed(id, path.split("#t=", -1)[1]);
    }

    @Transactional
    public void revoked(UUID id) {
        links.revoke(ForumLink.findById(id), clock.instant());
    }
}
