package id.fkp.record;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What somebody wrote with a public act, and the salt of the commitment that stands in the register instead.
 *
 * <p>Both go with this row. The entry and everything above it stay as they are, and nobody can find the words by guessing.
 */
@Entity
@Immutable
@Table(name = "register_words")
class CommittedWords extends PanacheEntityBase {

    @Id
    public UUID entryId;

    public String text;
    public String salt;

    protected CommittedWords() {}

    CommittedWords(String text) {
        this.text = text;
        this.salt = Commitment.newSalt();
    }

    String commitment() {
        return Commitment.to(text, salt);
    }

    CommittedWords of(RegisterEntry entry) {
        entryId = entry.id;
        return this;
    }
}
