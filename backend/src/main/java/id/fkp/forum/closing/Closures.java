package id.fkp.forum.closing;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.shared.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Publishes the results of a forum and ends it, and how the product brings along its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Closures {

    private final Forums forums;
    private final Instance<ClosingGuard> guards;
    private final PublishedResults results;

    Closures(Forums forums, @Any Instance<ClosingGuard> guards, PublishedResults results) {
        this.forums = forums;
        this.guards = guards;
        this.results = results;
    }

    /** What is open in a forum, in a fixed order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<OpenMatter> open(UUID forumId) {
        return asked(guard -> guard.open(forumId));
    }

    private List<OpenMatter> asked(Function<ClosingGuard, List<OpenMatter>> question) {
        return guards.stream()
                .flatMap(guard -> question.apply(guard).stream())
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    private List<Fault> beforeResults(UUID forumId) {
        return faults(guard -> guard.beforeResults(forumId));
    }

    private List<Fault> faults(Function<ClosingGuard, List<OpenMatter>> question) {
        return asked(question).stream().map(OpenMatter::fault).toList();
    }

    /** What is open, and why the forum cannot end yet whatever is. */
    @Transactional(Transactional.TxType.SUPPORTS)
    ClosingReadiness readiness(UUID forumId, String language, Instant now) {
        var open = open(forumId);
        var blocking = Stream.concat(
                forums.notYetAtItsEnd(forumId, now).stream(),
                open.stream().filter(matter -> !matter.excusable()).map(OpenMatter::fault));
        var excusable = open.stream().filter(OpenMatter::excusable).map(OpenMatter::fault);
        return ClosingReadiness.of(
                excusable.toList(),
                blocking.toList(),
                beforeResults(forumId),
                faults(guard -> guard.toKnow(forumId)),
                language);
    }

    /**
     * The results come before the public; while something is open, the forum is being followed up. Refuses while something
     * waits that could not come in any more afterwards.
     */
    public void publishResults(ForumInfo forum, Instant now) {
        forums.hold(forum.id());
        var faults = beforeResults(forum.id());
        if (!faults.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Selesaikan dahulu yang disebut di bawah.", "Settle what is named below first.", faults);
        }
        forums.publishResults(forum.id(), !open(forum.id()).isEmpty(), results::written, now);
    }

    /**
     * Ends a forum. Refuses while something is open that nothing excuses, and else without an excuse.
     *
     * @param excuse of the head, which the public reads
     */
    public void close(ForumInfo forum, @Nullable String excuse, String byName, Instant now) {
        forums.hold(forum.id());
        var open = open(forum.id());
        var faults = Stream.concat(
                        forums.notYetAtItsEnd(forum.id(), now).stream(),
                        open.stream()
                                .filter(matter -> excuse == null || !matter.excusable())
                                .map(OpenMatter::fault))
                .toList();
        if (!faults.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Selesaikan yang disebut di bawah, atau beri alasan yang dibaca masyarakat bila boleh.",
                    "Settle what is named below, or give the public a reason where that is allowed.",
                    faults);
        }
        var closure = new ForumClosure(forum, excuse, open, byName, now);
        forums.end(forum.id(), closure.told(), closure.excuse, now);
        closure.persistAndFlush();
    }
}
