package id.fkp.notify;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which givers may be written to: those who left an e-mail address as their contact and have neither had it erased nor stopped. */
@ApplicationScoped
class Addressees {

    private static final String GIVERS = """
            select cast(json_build_object(
                'feedbackId', f.id, 'unitId', f.unit_id, 'address', p.contact, 'language', f.language,
                'receiptNumber', left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4),
                'forumTitle', forum.title, 'forumSlug', forum.slug, 'unitName', unit.name,
                'outcome', r.outcome, 'answerReason', r.reason_code, 'answerText', r.text,
                'question', (select m.text from message m where m.feedback_id = f.id and m.official
                    order by m.id desc limit 1),
                'hiddenReason', f.hidden_reason,
                'concealedReason', (select t.concealed_reason from feedback_text t where t.feedback_id = f.id
                    order by t.number desc limit 1),
                'exchangeReason', (select x.concealed_reason from exchange_text x
                    where x.feedback_id = f.id and x.concealed_parts is not null
                    order by x.written_at desc, x.number desc limit 1),
                'appealed', exists (select from feedback_appeal a where a.feedback_id = f.id),
                'zone', unit.zone) as text)
            from feedback f
            join feedback_person p on p.feedback_id = f.id
            join forum on forum.id = f.forum_id
            join unit on unit.id = f.unit_id
            left join response r on r.id = f.response_id
            where p.contact ~ '^[^[:space:]@]+@[^[:space:]@]+[.][^[:space:]@]+$'
                and not is_stopped(f.forum_id, p.contact) and
            """;

    private final Projection projection;

    Addressees(Projection projection) {
        this.projection = projection;
    }

    /** Of the inputs that the response answers now. */
    List<Addressee> answeredBy(UUID responseId) {
        return projection.list(
                Addressee.class, GIVERS + "f.response_id = :response order by f.id", Map.of("response", responseId));
    }

    Optional<Addressee> giverOf(UUID feedbackId) {
        return projection.one(Addressee.class, GIVERS + "f.id = :feedback", Map.of("feedback", feedbackId));
    }
}
