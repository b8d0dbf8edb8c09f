package id.fkp.agreement;

import id.fkp.agreement.plan.ItemText;
import id.fkp.calendar.Term;
import id.fkp.minutes.promise.Horizon;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A row of the table of a record of agreement. While it is drafted all of them are written anew together. */
@Entity
class AgreementItem extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID forumId;
    public UUID unitId;
    public int position;
    public String problem;
    public @Nullable String proposal;
    public @Nullable String followUp;

    @Enumerated(EnumType.STRING)
    public @Nullable Horizon horizon;

    public @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    public Term.@Nullable Unit timeUnit;

    public @Nullable String owner;

    protected AgreementItem() {}

    private AgreementItem(AgreementDraft draft, int position, ItemText text) {
        this.forumId = draft.forumId;
        this.unitId = draft.unitId;
        this.position = position;
        this.problem = text.problem().strip();
        this.proposal = text.proposal();
        this.followUp = text.followUp();
        this.horizon = text.horizon();
        this.amount = text.amount();
        this.timeUnit = text.timeUnit();
        this.owner = text.owner();
    }

    /** Makes these the only ones, in their order; the lines they name must be of the forum. */
    static void set(AgreementDraft draft, List<ItemText> texts) {
        getEntityManager()
                .createNativeQuery("delete from agreement_item_line where item_id in "
                        + "(select id from agreement_item where forum_id = ?1)")
                .setParameter(1, draft.forumId)
                .executeUpdate();
        delete("forumId", draft.forumId);
        for (int i = 0; i < texts.size(); i++) {
            var item = new AgreementItem(draft, i + 1, texts.get(i));
            item.persistAndFlush();
            item.standFor(texts.get(i).lineIds());
        }
    }

    static List<AgreementItem> ofForum(UUID forumId) {
        return list("forumId = ?1 order by position", forumId);
    }

    private void standFor(List<UUID> lineIds) {
        if (lineIds.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("insert into agreement_item_line (item_id, line_id, unit_id) "
                        + "select distinct ?1, line, ?2 from unnest(cast(string_to_array(?3, ',') as uuid[])) as line")
                .setParameter(1, id)
                .setParameter(2, unitId)
                .setParameter(3, lineIds.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
