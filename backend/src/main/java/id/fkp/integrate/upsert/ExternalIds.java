package id.fkp.integrate.upsert;

import static id.fkp.integrate.upsert.UpsertProblems.EXTERNAL_ID_ELSEWHERE;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other systems call our units, services and standards. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExternalIds {

    private final EntityManager database;

    ExternalIds(EntityManager database) {
        this.database = database;
    }

    /** What kinds of thing have external ids. */
    enum Kind {
        UNIT,
        SERVICE,
        STANDARD
    }

    /**
     * Within what an external id is unique.
     *
     * @param unitId null of units, whose external ids are unique in the instance
     */
    record Space(Kind kind, @Nullable UUID unitId, String source) {

        Space of(Kind other) {
            return new Space(other, unitId, source);
        }
    }

    Optional<UUID> find(Space space, String externalId) {
        List<?> found = database.createNativeQuery("""
                        select object_id from external_id
                        where kind = ?1 and source = ?2 and external_id = ?3
                            and (kind = 'UNIT' or unit_id = cast(nullif(?4, '') as uuid))
                        """)
                .setParameter(1, space.kind().name())
                .setParameter(2, space.source())
                .setParameter(3, externalId)
                .setParameter(4, space.unitId() == null ? "" : space.unitId().toString())
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** A thing has at most one from each source. */
    void requireNone(Space space, UUID objectId) {
        List<?> found = database.createNativeQuery(
                        "select external_id from external_id where object_id = ?1 and source = ?2")
                .setParameter(1, objectId)
                .setParameter(2, space.source())
                .getResultList();
        if (!found.isEmpty()) {
            throw EXTERNAL_ID_ELSEWHERE.naming(
                    "Bagi sumber ini, id tersebut sudah bernama " + found.get(0) + ".",
                    "For this source the id is called " + found.get(0) + " already.",
                    List.of(elsewhere()));
        }
    }

    static Fault elsewhere() {
        return new Fault("/id", "elsewhere", new Words("milik ID luar lain", "belongs to another external id"));
    }

    /** @param unitId of which the thing is, or which it is */
    void give(Space space, UUID unitId, String externalId, UUID objectId) {
        database.createNativeQuery("""
                        insert into external_id (kind, unit_id, source, external_id, object_id) values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, space.kind().name())
                .setParameter(2, unitId)
                .setParameter(3, space.source())
                .setParameter(4, externalId)
                .setParameter(5, objectId)
                .executeUpdate();
    }
}
