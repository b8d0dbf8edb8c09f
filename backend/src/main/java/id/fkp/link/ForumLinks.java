package id.fkp.link;

import static id.fkp.link.LinkProblems.TOO_MANY_LINKS;
import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.forum.state.WindowStatus;
import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Links to a forum's form that somebody passes on. A link stands beside no input, and one that is wrong, ended or over
 * keeps nobody from writing: it only counts nothing.
 */
@ApplicationScoped
public class ForumLinks {

    static final int MOST_OF_FORUM = 500;

    private static final String PURPOSE = "forum-link";
    private static final Set<String> ENDING = Set.of("forum.closed", "forum.cancelled");

    private final Forums forums;
    private final NumberSecrets secrets;
    private final Caller caller;
    private final Event<LinkUses.Sent> sent;
    private final Acts acts;

    ForumLinks(Forums forums, NumberSecrets secrets, Caller caller, Event<LinkUses.Sent> sent, Acts acts) {
        this.forums = forums;
        this.secrets = secrets;
        this.caller = caller;
        this.sent = sent;
        this.acts = acts;
    }

    /**
     * An input was given to a forum, by a link or without; counted once the transaction has ended well.
     *
     * @param token of a link, as it was sent; null without one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(ForumInfo forum, @Nullable String token, Instant now) {
        sent.fire(new LinkUses.Sent(forum.id(), living(forum, token).orElse(null), now));
    }

    /** The link with this token, unless it has ended, is of another forum, or a member of its unit uses it. */
    Optional<UUID> living(ForumInfo forum, @Nullable String token) {
        return secrets.numberIn(PURPOSE, token)
                .flatMap(number -> ForumLink.living(forum.id(), number))
                .filter(link -> !caller.isMemberOf(link.unitId))
                .map(link -> link.id);
    }

    /** Where a link leads, with its token in the fragment. */
    String path(String slug, String number) {
        return "/forum/" + slug + "/masukan#t=" + secrets.token(PURPOSE, number);
    }

    /** Makes all of them or none; returns their ids. Who makes some waits for who does so at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> make(UUID forumId, List<String> asked, String byName, Instant now) {
        forums.hold(forumId);
        var forum = forums.find(forumId).orElseThrow();
        requireToCome(forum, now);
        var names = asked.stream().map(String::strip).toList();
        var before = ForumLink.of(forumId);
        if (before.size() + names.size() > MOST_OF_FORUM) {
            throw TOO_MANY_LINKS.because(
                    "Satu forum paling banyak memiliki " + MOST_OF_FORUM + " tautan; sekarang ada " + before.size()
                            + ".",
                    "A forum has at most " + MOST_OF_FORUM + " links; there are " + before.size() + " now.");
        }
        requireNew(names, before);
        var ids = new ArrayList<UUID>();
        for (var name : names) {
            var link = new ForumLink(forum.unitId(), forumId, secrets.newNumber(ForumLink::isTaken), name, byName, now);
            link.persistAndFlush();
            tell(link, "made");
            ids.add(link.id);
        }
        return ids;
    }

    /** Ends a link for good; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void revoke(ForumLink link, Instant now) {
        if (link.revoke(now)) {
            ForumLink.flush();
            tell(link, "revoked");
        }
    }

    /** A name often says who passed it on; that is nobody's business once the forum is over. */
    void watch(@Observes Act act) {
        if (ENDING.contains(act.verb())) {
            ForumLink.of(act.subjectId()).forEach(ForumLink::forgetName);
        }
    }

    /** Whether what is made for the forum now would count nothing. */
    static boolean isOver(ForumInfo forum, Instant now) {
        var status = forum.windowStatus(now);
        return status == WindowStatus.CLOSED || status == WindowStatus.CANCELLED;
    }

    private static void requireToCome(ForumInfo forum, Instant now) {
        if (isOver(forum, now)) {
            throw ILLEGAL_TRANSITION.because(
                    "Forum ini tidak menerima masukan lagi, jadi tautan baru tidak berguna.",
                    "This forum takes no input any more, so that a new link would be of no use.");
        }
    }

    /** Two links of one name could not be told apart in the list. */
    private static void requireNew(List<String> names, List<ForumLink> before) {
        var known = before.stream()
                .filter(ForumLink::isLiving)
                .map(link -> link.name)
                .filter(Objects::nonNull)
                .map(ForumLinks::folded)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < names.size(); i++) {
            var name = folded(names.get(i));
            if (known.contains(name)) {
                faults.add(fault(i, "known", "sudah punya tautan di forum ini", "has a link in this forum already"));
            } else if (!seen.add(name)) {
                faults.add(fault(i, "twice", "disebut dua kali", "is named twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults.toArray(Fault[]::new));
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Fault fault(int index, String code, String detailId, String detailEn) {
        return new Fault("/names/" + index, code, new Words(detailId, detailEn));
    }

    private void tell(ForumLink link, String participle) {
        acts.fire(new Act(
                link.unitId,
                PURPOSE + "." + participle,
                PURPOSE,
                link.id,
                Reach.INTERNAL,
                Map.of("forumId", link.forumId.toString())));
    }
}
