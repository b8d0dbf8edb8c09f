package id.fkp.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** A name and a number that stand wherever persons are kept and nowhere else. */
@ApplicationScoped
class Canaries {

    static final String NAME = "Kenari Penanda";

    /** Long enough that no trace id holds it by chance. */
    static final String PHONE = "0899-1234-5678";

    static final String CANARY = NAME + " " + PHONE;

    /** Where people are named, or name others, outside the tables of persons; all of it is for the office alone. */
    private static final List<String> BESIDE = List.of(
            "attachment.name",
            "feedback_flag.text",
            "feedback_appeal.text",
            "feedback_appeal.by_name",
            "entry_batch.by_name",
            "assisted_entry.typed_by");

    private final EntityManager database;

    Canaries(EntityManager database) {
        this.database = database;
    }

    /** In every column of every table in which persons are kept, whatever it is called; nobody agrees to anything. */
    void plant(List<UUID> unitIds) {
        QuarkusTransaction.requiringNew().run(() -> {
            var named = columns(
                    "('name', 'contact', 'phone', 'position', 'needs_note', 'verification_note', 'verified_by')");
            assertThat(named).hasSizeGreaterThanOrEqualTo(10);
            int planted = 0;
            for (var column : named) {
                planted += database.createNativeQuery(
                                "update %1$s set %2$s = ?1 where %2$s is not null and unit_id in (?2)"
                                        .formatted(column[0], column[1]))
                        .setParameter(1, CANARY)
                        .setParameter(2, unitIds)
                        .executeUpdate();
            }
            assertThat(planted).as("persons to look for").isGreaterThanOrEqualTo(10);
            for (var column : BESIDE) {
                int beside = database.createNativeQuery(
                                "update %1$s set %2$s = ?1 where %2$s is not null and unit_id in (?2)"
                                        .formatted((Object[]) column.split("\\.")))
                        .setParameter(1, CANARY)
                        .setParameter(2, unitIds)
                        .executeUpdate();
                assertThat(beside).as(column).isPositive();
            }
            int rows = database.createNativeQuery(
                            "update entry_row set content = jsonb_set(jsonb_set(content, '{name}', "
                                    + "to_jsonb(cast(?1 as text))), '{text}', to_jsonb(cast(?1 as text))) "
                                    + "where content is not null and unit_id in (?2)")
                    .setParameter(1, CANARY)
                    .setParameter(2, unitIds)
                    .executeUpdate();
            assertThat(rows).as("entry_row").isPositive();
            for (var column : columns("('consent_name')")) {
                database.createNativeQuery(
                                "update %1$s set %2$s = false where unit_id in (?1)".formatted(column[0], column[1]))
                        .setParameter(1, unitIds)
                        .executeUpdate();
            }
        });
    }

    private List<Object[]> columns(String names) {
        List<?> found = database.createNativeQuery("""
                select table_name, column_name from information_schema.columns
                where table_schema = 'public' and table_name like '%\\_person' and column_name in
                """ + names).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
