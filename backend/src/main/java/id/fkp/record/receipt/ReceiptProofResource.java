package id.fkp.record.receipt;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.record.log.RegisterEntryRepresentation;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.submission.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/receipts/{number}/register-proof")
@Produces(APPLICATION_JSON)
@Tag(name = "register")
class ReceiptProofResource {

    /** An input is corrected by hand, within limits: nobody comes near it. */
    private static final int MOST = 200;

    private static final String ENTRIES = """
            select cast(json_build_object(
                'entry', {entry},
                'said', case
                    when t.salt is not null and t.locked_at is null then json_build_object(
                        'text', t.text, 'proposedText', t.proposed_text, 'salt', t.salt)
                    when e.object_type = 'response' then {answer}
                    when x.salt is not null then case when x.locked_at is null then json_build_object(
                        'text', x.text, 'salt', x.salt) end
                    when {locked} then null
                    when m.salt is not null then json_build_object('text', m.text, 'salt', m.salt)
                    when e.act in ('feedback.objected', 'feedback.objection-published') then json_build_object('text', o.text, 'salt', o.salt)
                    when e.act = 'feedback.objection-answered' then json_build_object(
                        'text', o.answer, 'salt', o.answer_salt)
                    when e.act = 'feedback.appealed' then json_build_object('text', a.text, 'salt', a.salt)
                    when e.act in ('feedback.appeal-upheld', 'feedback.appeal-dismissed') then json_build_object(
                        'text', a.answer, 'salt', a.answer_salt) end,
                'shown', case when e.object_type = 'response' then {shown}
                    when e.act = 'feedback.given' then json_build_object('kind', f.kind) end) as text)
            from (select cast(:id as uuid) as id
                union all select b.response_id from response_feedback b where b.feedback_id = :id) as about
            join register_entry e on e.object_id = about.id and e.object_type in ('feedback', 'response')
            left join register_leaf l on l.entry_id = e.id
            left join feedback_text t on t.feedback_id = e.object_id
                and t.number = cast(e.payload ->> 'textNumber' as integer)
            left join message m on m.feedback_id = e.object_id
                and m.id = cast(e.payload ->> 'messageId' as uuid)
            left join exchange_text x on x.of_id = cast(e.payload ->> 'ofId' as uuid)
                and x.kind = e.payload ->> 'of' and x.number = cast(e.payload ->> 'exchangeTextNumber' as integer)
            left join feedback_objection o on o.feedback_id = e.object_id
                and e.act in ('feedback.objected', 'feedback.objection-published', 'feedback.objection-answered')
            left join feedback_appeal a on a.feedback_id = e.object_id
                and e.act in ('feedback.appealed', 'feedback.appeal-upheld', 'feedback.appeal-dismissed')
            left join response r on r.id = e.object_id and e.object_type = 'response'
            left join feedback f on f.id = e.object_id and e.act = 'feedback.given'
            order by e.id limit :most
            """.replace("{entry}", RegisterEntryRepresentation.JSON)
            .replace("{answer}", SaidWords.OF_RESPONSE)
            .replace("{shown}", ShownNow.OF_RESPONSE)
            .replace("{locked}", """
            exists (select from exchange_text y where y.locked_at is not null and y.number = 1
                and (y.of_id = m.id or y.of_id = e.object_id and y.kind = case e.act
                    when 'feedback.objected' then 'OBJECTION'
                    when 'feedback.objection-published' then 'OBJECTION'
                    when 'feedback.objection-answered' then 'OBJECTION_ANSWER' end))""");

    private final Receipts receipts;
    private final ProvenEntries proven;
    private final Projection projection;

    ReceiptProofResource(Receipts receipts, ProvenEntries proven, Projection projection) {
        this.receipts = receipts;
        this.proven = proven;
        this.projection = projection;
    }

    @GET
    @PermitAll
    @Refuses({"404 receipt-unknown"})
    @Operation(
            summary = "Take home what proves that an input is in the register",
            description =
                    "Of all acts on it and on its answers: the entry, its words with their salt unless they are under "
                            + "lock, its place and what leads to the newest signed head. An act is recorded at once and provable within a second.")
    public RegisterProof proveReceipt(String number, @RestHeader("Receipt-Secret") @Nullable String secret) {
        UUID id = receipts.require(number, secret);
        return proven.under(projection.list(ProvenEntries.Written.class, ENTRIES, Map.of("id", id, "most", MOST)));
    }
}
