package id.fkp.record.entry;

import id.fkp.record.log.RegisterEntryRepresentation;
import id.fkp.record.receipt.ProvenEntries;
import id.fkp.record.receipt.SaidWords;
import id.fkp.record.receipt.ShownNow;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads entries of the register and takes away what stands beside one, each time with one statement. */
@ApplicationScoped
class EntryQueries {

    private static final String NEWEST = "select cast(" + RegisterEntryRepresentation.JSON
            + " as text) from register_entry e left join register_leaf l on l.entry_id = e.id "
            + "where {asked} e.id < :below order by e.id desc limit :rows";

    /**
     * Who has no receipt gets the words of an answer too, as long as everybody reads them beside an input: those that the office
     * said to it, and those with which its head answered an objection.
     */
    private static final String WRITTEN = """
            select cast(json_build_object('entry', {entry}, 'said', case
                    when w.entry_id is not null then json_build_object('text', w.text, 'salt', w.salt)
                    when r.id is not null then {answer}
                    when o.answer_salt is not null then json_build_object('text', o.answer, 'salt', o.answer_salt) end,
                'erasedAt', (
                    select max(x.at) from register_entry x where x.object_id = e.id and x.act = 'register-words.erased'),
                'shown', case when r.id is not null then {shown} when g.id is not null then json_build_object('kind', g.kind) end) as text)
            from register_entry e
            left join register_leaf l on l.entry_id = e.id
            left join register_words w on w.entry_id = e.id
            left join response r on r.id = e.object_id and e.object_type = 'response'
                and exists (select from feedback f where f.response_id = r.id and f.state = 'PUBLISHED')
            left join feedback g on g.id = e.object_id and e.act = 'feedback.given' and g.state = 'PUBLISHED'
            left join feedback_objection o on o.feedback_id = e.object_id and e.act = 'feedback.objection-answered' and not o.held
                and exists (select from feedback f where f.id = o.feedback_id and f.state = 'PUBLISHED')
                and not exists (select from exchange_text x where x.of_id = o.feedback_id and x.kind = 'OBJECTION_ANSWER'
                    and x.locked_at is not null)
            where e.id = :id
            """.replace("{entry}", RegisterEntryRepresentation.JSON)
            .replace("{answer}", SaidWords.OF_RESPONSE)
            .replace("{shown}", ShownNow.OF_RESPONSE);

    private final Projection projection;
    private final EntityManager database;

    EntryQueries(Projection projection, EntityManager database) {
        this.projection = projection;
        this.database = database;
    }

    /** Newest first; of all units, things and acts but where one is asked for. */
    Page<RegisterEntryRepresentation> newest(
            @Nullable UUID unitId, @Nullable UUID objectId, @Nullable String act, PageRequest page) {
        var parameters = new HashMap<String, Object>(Map.of("below", page.below(), "rows", page.rows()));
        var asked = new StringBuilder();
        if (unitId != null) {
            parameters.put("unit", unitId);
            asked.append("e.unit_id = :unit and ");
        }
        if (objectId != null) {
            parameters.put("object", objectId);
            asked.append("e.object_id = :object and ");
        }
        if (act != null) {
            parameters.put("act", act);
            asked.append("e.act = :act and ");
        }
        var sql = NEWEST.replace("{asked}", asked);
        return Page.of(
                projection.list(RegisterEntryRepresentation.class, sql, parameters),
                page,
                RegisterEntryRepresentation::id);
    }

    /** With what somebody wrote with it, as long as that has not been erased. */
    Optional<ProvenEntries.Written> written(UUID id) {
        return projection.one(ProvenEntries.Written.class, WRITTEN, Map.of("id", id));
    }

    /** Of two who do it at the same time the second finds nothing. */
    boolean eraseWords(UUID id) {
        return database.createNativeQuery("delete from register_words where entry_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }
}
