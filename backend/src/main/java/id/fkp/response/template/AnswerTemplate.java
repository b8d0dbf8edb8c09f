package id.fkp.response.template;

import id.fkp.shared.page.PageRequest;
import id.fkp.standard.version.ComponentCode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Words that a unit uses in many answers. An answer keeps its own words: it is not changed with its template. */
@Entity
class AnswerTemplate extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String title;
    public String text;
    public @Nullable String textEn;

    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode component;

    public String byName;
    public Instant changedAt;

    @Version
    public int version;

    protected AnswerTemplate() {}

    AnswerTemplate(UUID unitId, TemplateText written, String byName, Instant now) {
        this.unitId = unitId;
        write(written, byName, now);
    }

    static Optional<AnswerTemplate> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<AnswerTemplate> newestOf(UUID unitId, PageRequest page) {
        return AnswerTemplate.<AnswerTemplate>find("unitId = ?1 and id < ?2 order by id desc", unitId, page.below())
                .range(0, page.rows() - 1)
                .list();
    }

    final void write(TemplateText written, String by, Instant now) {
        title = written.title().strip();
        text = written.text().strip();
        textEn = written.textEn();
        component = written.component();
        byName = by;
        changedAt = now;
    }

    AnswerTemplateRepresentation shown() {
        return new AnswerTemplateRepresentation(id, unitId, title, text, textEn, component, byName, changedAt, version);
    }
}
