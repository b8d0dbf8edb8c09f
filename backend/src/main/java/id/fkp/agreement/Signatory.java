package id.fkp.agreement;

import id.fkp.agreement.plan.SignatoryRole;
import id.fkp.agreement.plan.SignatoryText;
import id.fkp.feedback.given.CommunityElement;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One who signs a record of agreement, as the public may know it. Who it is stands in {@link SignatoryPerson}. */
@Entity
@Table(name = "agreement_signatory")
class Signatory extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID forumId;
    public UUID unitId;
    public int position;

    @Enumerated(EnumType.STRING)
    public SignatoryRole role;

    @Enumerated(EnumType.STRING)
    public @Nullable CommunityElement element;

    public @Nullable String office;
    public @Nullable UUID attendanceId;

    protected Signatory() {}

    private Signatory(AgreementDraft draft, int position, SignatoryText text) {
        this.forumId = draft.forumId;
        this.unitId = draft.unitId;
        this.position = position;
        this.role = text.role();
        this.element = text.element();
        this.office = text.office();
        this.attendanceId = text.attendanceId();
    }

    /**
     * Makes these the only ones, in their order. Signatures that were drawn go with those before: they stood under
     * another text.
     */
    static void set(AgreementDraft draft, List<SignatoryText> texts) {
        for (var table : List.of("agreement_signature", "agreement_signatory_person")) {
            getEntityManager()
                    .createNativeQuery("delete from " + table
                            + " where signatory_id in (select id from agreement_signatory where forum_id = ?1)")
                    .setParameter(1, draft.forumId)
                    .executeUpdate();
        }
        delete("forumId", draft.forumId);
        for (int i = 0; i < texts.size(); i++) {
            var signatory = new Signatory(draft, i + 1, texts.get(i));
            signatory.persistAndFlush();
            new SignatoryPerson(signatory, texts.get(i)).persist();
        }
        flush();
    }

    static Optional<Signatory> of(UUID forumId, UUID id) {
        return find("id = ?1 and forumId = ?2", id, forumId).firstResultOptional();
    }

    static List<Signatory> ofForum(UUID forumId) {
        return list("forumId = ?1 order by position", forumId);
    }
}
