package id.fkp.establish;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standard that a decree establishes, as one of its annexes. */
@Entity
@IdClass(DecreeStandard.Key.class)
class DecreeStandard extends PanacheEntityBase {

    @Id
    public UUID decreeId;

    @Id
    public UUID standardId;

    public UUID unitId;

    /** From 1. */
    public int annex;

    /** The text that was established; none until the decree is signed. */
    public @Nullable UUID versionId;

    protected DecreeStandard() {}

    private DecreeStandard(Decree decree, UUID standardId, int annex) {
        this.decreeId = decree.id;
        this.unitId = decree.unitId;
        this.standardId = standardId;
        this.annex = annex;
    }

    record Key(UUID decreeId, UUID standardId) {}

    /** From now on the decree has these, in this order. */
    static void choose(Decree decree, List<UUID> standardIds) {
        DecreeStandard.<DecreeStandard>list("decreeId", decree.id).forEach(DecreeStandard::delete);
        getEntityManager().flush(); // the same standard may come again, elsewhere in the order
        for (int i = 0; i < standardIds.size(); i++) {
            new DecreeStandard(decree, standardIds.get(i), i + 1).persist();
        }
        getEntityManager().flush();
    }

    /** In the order of the annexes. */
    static List<UUID> of(UUID decreeId) {
        return find("select standardId from DecreeStandard where decreeId = ?1 order by annex", decreeId)
                .project(UUID.class)
                .list();
    }

    /** @param versions the text of each standard */
    static void establish(UUID decreeId, Map<UUID, UUID> versions) {
        DecreeStandard.<DecreeStandard>list("decreeId", decreeId)
                .forEach(annexed -> annexed.versionId = versions.get(annexed.standardId));
    }
}
