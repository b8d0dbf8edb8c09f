package id.fkp.record.receipt;

import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.answer.ResponseRepresentation.ChangedComponent;
import id.fkp.feedback.given.FeedbackKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What pages show of something now that must never be other than its entry tells; read from where the pages read it. */
@Schema(
        description =
                "What pages show now of an input or an answer, beside its words. What of it the entry tells must be the same; "
                        + "otherwise something was changed behind the back of the register.")
public record ShownNow(
        @Schema(nullable = true, description = "Of an input") @Nullable
        FeedbackKind kind,

        @Schema(nullable = true, description = "Of an answer") @Nullable
        Outcome outcome,

        @Schema(nullable = true, description = "Of an answer, unless it has none") @Nullable
        ReasonCode reasonCode,

        @Schema(
                nullable = true,
                description =
                        "Of an answer: the components changed because of it, by standard and code. An entry that does not "
                                + "tell them is older than this, and tells no reason either")
        @Nullable
        List<ChangedComponent> changes) {

    /** Of the answer {@code r}. */
    public static final String OF_RESPONSE = """
            json_build_object('outcome', r.outcome, 'reasonCode', r.reason_code, 'changes', coalesce((
                select json_agg(json_build_object('standardId', rc.standard_id, 'code', rc.code)
                    order by cast(rc.standard_id as text) collate "C", rc.code collate "C")
                from response_component rc where rc.response_id = r.id), '[]'))""";
}
