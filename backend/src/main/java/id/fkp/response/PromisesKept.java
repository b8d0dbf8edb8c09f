package id.fkp.response;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.ApprovalGuard;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/**
 * The head agrees to a text when every component that an answer promised to change has changed. A promise is kept as soon
 * as the component reads otherwise than in the text that its input was written on, or that its forum discussed first.
 */
@ApplicationScoped
class PromisesKept implements ApprovalGuard {

    /** Components still promised, in reading order. Answers that were replaced, or whose inputs are gone, promise nothing. */
    private static final String OPEN = """
            with newest as (select * from standard_version where id = ?1),
            promise as (
                select rc.code, coalesce(
                    min(v.number) filter (where f.standard_id = newest.standard_id),
                    (select min(first.number) from forum_standard fs join standard_version first on first.id = fs.version_id
                     where fs.forum_id = r.forum_id and fs.standard_id = newest.standard_id)) as number
                from newest
                join response_component rc on rc.standard_id = newest.standard_id
                join response r on r.id = rc.response_id and r.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')
                join feedback f on f.response_id = r.id and f.state = 'PUBLISHED'
                left join standard_version v on v.id = f.version_id
                group by r.id, rc.code, newest.standard_id)
            select distinct c.code, c.code like 'MF%' from newest
            join promise on true
            join standard_version base on base.standard_id = newest.standard_id and base.number = promise.number
                and base.revision_id = newest.revision_id
            join component c on c.version_id = newest.id and c.code = promise.code
            join component b on b.version_id = base.id and b.code = promise.code
            where c.content = b.content and c.rows = b.rows
            order by 2, 1
            """;

    private final EntityManager database;

    PromisesKept(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Fault> missing(VersionInfo newest) {
        Stream<?> open = database.createNativeQuery(OPEN)
                .setParameter(1, newest.versionId())
                .getResultStream();
        return open.map(row -> ComponentCode.valueOf((String) ((Object[]) row)[0]))
                .map(code -> new Fault(
                        "/components/" + code,
                        "promise-open",
                        new Words(
                                code + ": " + code.labelId() + " dijanjikan berubah, tetapi masih berbunyi sama",
                                code + ": " + code.labelEn() + " was promised to change and reads the same")))
                .toList();
    }
}
