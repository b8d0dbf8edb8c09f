package id.fkp.feedback.guard;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.ApprovalGuard;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The head agrees to a text when everybody who spoke in its passage has an answer: inputs about one of its texts, and
 * inputs about a forum as a whole that discussed one. Hidden and withdrawn ones wait for nothing.
 */
@ApplicationScoped
class EveryInputAnswered implements ApprovalGuard {

    private static final String OPEN = """
            with passage as (
                select id from standard_version
                where revision_id = (select revision_id from standard_version where id = ?1))
            select count(*) from feedback f
            where f.state in ('PUBLISHED', 'HELD') and f.response_id is null and (
                f.version_id in (select id from passage)
                or f.standard_id is null and f.forum_id in (
                    select forum_id from forum_standard where version_id in (select id from passage)))
            """;

    private final EntityManager database;

    EveryInputAnswered(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Fault> missing(VersionInfo newest) {
        var open = ((Number) database.createNativeQuery(OPEN)
                        .setParameter(1, newest.versionId())
                        .getSingleResult())
                .longValue();
        return open == 0
                ? List.of()
                : List.of(new Fault(
                        "/feedback",
                        "inputs-open",
                        new Words(open + " masukan belum ditanggapi", open + " inputs have no answer yet")));
    }
}
