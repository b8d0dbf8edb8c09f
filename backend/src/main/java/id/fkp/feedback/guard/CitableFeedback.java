package id.fkp.feedback.guard;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.reason.CitationGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A change is explained by inputs that everybody can read, given about its standard or a forum that discusses it. */
@ApplicationScoped
class CitableFeedback implements CitationGuard {

    private static final Words NOT_CITABLE =
            new Words("bukan masukan publik tentang standar ini", "is no public input about this standard");

    private final EntityManager database;

    CitableFeedback(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Fault> refused(UUID standardId, List<UUID> feedbackIds, String pointer) {
        var citable = citable(standardId, feedbackIds);
        return IntStream.range(0, feedbackIds.size())
                .filter(i -> !citable.contains(feedbackIds.get(i)))
                .mapToObj(i -> new Fault(pointer + "/" + i, "not-citable", NOT_CITABLE))
                .toList();
    }

    private Set<UUID> citable(UUID standardId, List<UUID> feedbackIds) {
        List<?> found = database.createNativeQuery("""
                        select f.id from feedback f
                        where f.id in ?1 and f.state = 'PUBLISHED' and (f.standard_id = ?2 or f.standard_id is null
                            and f.forum_id in (select forum_id from forum_standard where standard_id = ?2))
                        """)
                .setParameter(1, feedbackIds)
                .setParameter(2, standardId)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
