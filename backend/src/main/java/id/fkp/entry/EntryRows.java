package id.fkp.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.entry.RowContents.Typed;
import id.fkp.entry.row.EnteredInput;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of batches, each with one statement for many. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntryRows {

    private static final String WAITING = """
            select cast(json_build_object('number', r.number, 'input', r.content,
                'trackingId', r.tracking_id) as text)
            from entry_row r where r.batch_id = :batch and r.content is not null order by r.number limit :rows
            """;

    private static final String RECEIPTS = """
            select cast(json_build_object('number', r.number, 'reference', coalesce(r.reference, r.external_id),
                'receiptNumber', f.receipt_number, 'feedbackId', f.id) as text)
            from entry_row r join feedback f on f.id = r.feedback_id where r.batch_id = :batch order by r.number
            """;

    private static final String TYPED = """
            select cast(json_build_object('digest', r.content_digest, 'rows', max(r.content_place)) as text)
            from entry_row r
            where r.forum_id = :forum and r.content_digest in (select jsonb_array_elements_text(cast(:digests as jsonb)))
            group by r.content_digest
            """;

    private static final String SENT = """
            select cast(json_build_object('number', r.number, 'externalId', r.external_id, 'digest', r.sent_digest,
                'trackingId', r.tracking_id, 'batchId', r.batch_id, 'receiptNumber', f.receipt_number, 'feedbackId', f.id,
                'complaint', coalesce(f.kind, r.content -> 'said' ->> 'kind') = 'COMPLAINT') as text)
            from entry_row r left join feedback f on f.id = r.feedback_id
            where r.external_id is not null and
            """;

    private static final String SENT_BEFORE = SENT + """
            r.forum_id = :forum and r.source = :source
            and r.external_id in (select jsonb_array_elements_text(cast(:ids as jsonb)))
            """;

    private static final String SENT_IN =
            SENT + "r.batch_id = :batch and r.number > :above order by r.number limit :rows";

    private final Projection projection;
    private final EntityManager database;
    private final ObjectMapper json;

    EntryRows(Projection projection, EntityManager database, ObjectMapper json) {
        this.projection = projection;
        this.database = database;
        this.json = json;
    }

    /** A row that waits for its turn, or is about to. */
    record Waiting(int number, EnteredInput input, @Nullable String trackingId) {}

    /**
     * What a program calls a row for good.
     *
     * @param digest of what it says, as it was sent
     * @param trackingId of its case at SP4N-LAPOR!
     */
    record Sent(
            String source,
            String externalId,
            String digest,
            @Nullable String trackingId) {}

    /**
     * A row that a program has sent, as it stands now.
     *
     * @param digest null once its words are erased
     * @param feedbackId null while it waits
     */
    record SentRow(
            int number,
            String externalId,
            @Nullable String digest,
            @Nullable String trackingId,
            UUID batchId,
            @Nullable String receiptNumber,
            @Nullable UUID feedbackId,
            boolean complaint) {

        boolean waits() {
            return feedbackId == null;
        }
    }

    /**
     * A row that is about to wait.
     *
     * @param digest of what it says; null where a reference, or what a program calls it, tells it apart
     * @param place which it is of the rows of the forum that say the same, from 1
     */
    record Laid(
            int number,
            EnteredInput input,
            @Nullable String digest,
            @Nullable Integer place,
            @Nullable Sent sent) {}

    private record Said(String digest, int rows) {}

    /** A row that has become an input. */
    record Entered(int number, UUID feedbackId) {}

    /** What became of a row. */
    record Receipt(int number, @Nullable String reference, String receiptNumber, UUID feedbackId) {}

    /** Which of these references, as they are given, stand in the forum already, whatever their case. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Set<String> known(UUID forumId, Collection<String> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(
                        "select asked from jsonb_array_elements_text(cast(?2 as jsonb)) as asked "
                                + "where exists (select from entry_row where forum_id = ?1 and lower(reference) = lower(asked))")
                .setParameter(1, forumId)
                .setParameter(2, written(references))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** How many rows of the forum say what these say. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Typed typed(UUID forumId, List<Laid> rows) {
        var digests = rows.stream()
                .map(Laid::digest)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var found = projection.list(Said.class, TYPED, Map.of("forum", forumId, "digests", written(digests)));
        return new Typed(found.stream().collect(Collectors.toMap(Said::digest, Said::rows)));
    }

    /** Those of what a source calls its rows that it has sent to the forum before. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<SentRow> sentBefore(UUID forumId, String source, Collection<String> externalIds) {
        return projection.list(
                SentRow.class, SENT_BEFORE, Map.of("forum", forumId, "source", source, "ids", written(externalIds)));
    }

    /** What a program sent in a batch, from behind a number on. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<SentRow> sentIn(UUID batchId, int above, int most) {
        return projection.list(SentRow.class, SENT_IN, Map.of("batch", batchId, "above", above, "rows", most));
    }

    /** Which of these cases are an input of the forum, or about to be. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Set<String> knownCases(UUID forumId, Collection<String> trackingIds) {
        List<?> found = database.createNativeQuery("select tracking_id from entry_row where forum_id = ?1 "
                        + "and tracking_id in (select jsonb_array_elements_text(cast(?2 as jsonb)))")
                .setParameter(1, forumId)
                .setParameter(2, written(trackingIds))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** A row is not known again by what it said. */
    void forgetContent(UUID feedbackId) {
        database.createNativeQuery("""
                        update entry_row set content_digest = null, content_place = null, sent_digest = null
                        where feedback_id = ?1 and num_nonnulls(content_digest, sent_digest) > 0
                        """).setParameter(1, feedbackId).executeUpdate();
    }

    /**
     * Lays the rows down to wait, but those whose reference or words have come meanwhile.
     *
     * @return how many wait
     */
    int lay(EntryBatch batch, List<Laid> rows) {
        return database.createNativeQuery("""
                        insert into entry_row (batch_id, number, unit_id, forum_id, reference, content,
                            content_digest, content_place, source, external_id, sent_digest, tracking_id)
                        select ?1, cast(laid ->> 'number' as integer), ?2, ?3, laid -> 'input' ->> 'reference',
                            laid -> 'input', laid ->> 'digest', cast(laid ->> 'place' as integer),
                            laid -> 'sent' ->> 'source', laid -> 'sent' ->> 'externalId', laid -> 'sent' ->> 'digest',
                            laid -> 'sent' ->> 'trackingId'
                        from jsonb_array_elements(cast(?4 as jsonb)) as laid
                        on conflict do nothing
                        """)
                .setParameter(1, batch.id)
                .setParameter(2, batch.unitId)
                .setParameter(3, batch.forumId)
                .setParameter(4, written(rows))
                .executeUpdate();
    }

    /** The next rows that wait; the batch is locked. */
    List<Waiting> next(UUID batchId, int most) {
        return projection.list(Waiting.class, WAITING, Map.of("batch", batchId, "rows", most));
    }

    /** Rows have become inputs: their words stand there and no longer here. */
    void entered(UUID batchId, List<Entered> entered) {
        database.createNativeQuery("""
                        update entry_row r set content = null, feedback_id = cast(e ->> 'feedbackId' as uuid)
                        from jsonb_array_elements(cast(?2 as jsonb)) as e
                        where r.batch_id = ?1 and r.number = cast(e ->> 'number' as integer)
                        """)
                .setParameter(1, batchId)
                .setParameter(2, written(entered))
                .executeUpdate();
    }

    /**
     * Takes away what waits, with the person data in it; its references are free again. The batch is locked.
     *
     * @return how many waited
     */
    int discard(UUID batchId) {
        return database.createNativeQuery("delete from entry_row where batch_id = ?1 and content is not null")
                .setParameter(1, batchId)
                .executeUpdate();
    }

    List<Receipt> receipts(UUID batchId) {
        return projection.list(Receipt.class, RECEIPTS, Map.of("batch", batchId));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
