package id.fkp.establish;

import id.fkp.establish.reading.DecreeSql;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.revision.RevisionState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What must be known of a standard before a decree establishes it.
 *
 * @param agreementRecorded whether a forum has discussed a text of this passage and its signed record, with the
 *     attendance list, was uploaded (PP 96/2012 art 26(3))
 * @param textId the text that was agreed, or the newest one while none is
 */
record Annex(UUID standardId, String code, String title, RevisionState state, boolean agreementRecorded, UUID textId) {

    private static final String OF_DECREE =
            """
            select cast(json_build_object(
                'standardId', s.id, 'code', s.code, 'title', s.title, 'state', {state},
                'agreementRecorded', exists (
                    select from agreement_record g
                    join forum_standard f on f.forum_id = g.forum_id and f.standard_id = s.id
                    join standard_version w on w.id = f.version_id and w.revision_id = r.id),
                'textId', coalesce(a.version_id, r.final_version_id,
                                   (select v.id from standard_version v where v.standard_id = s.id
                                    order by v.number desc limit 1))) as text)
            from decree_standard a
            join standard s on s.id = a.standard_id
            join unit u on u.id = s.unit_id
            join {newest}
            where a.decree_id = :decree
            order by a.annex
            """.replace("{state}", RevisionSql.STATE).replace("{newest}", DecreeSql.NEWEST_PASSAGE);

    /** In order. */
    static List<Annex> of(Projection projection, UUID decreeId, Instant now) {
        return projection.list(Annex.class, OF_DECREE, Map.of("decree", decreeId, "now", now));
    }
}
