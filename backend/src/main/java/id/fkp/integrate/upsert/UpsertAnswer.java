package id.fkp.integrate.upsert;

import id.fkp.shared.problem.Problem;
import id.fkp.shared.problem.Problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the items that were sent. */
@Schema(description = "What became of the items that were sent, each by itself")
public record UpsertAnswer(
        @Schema(description = "Whether nothing was written, and the results are what would become of them")
        boolean dryRun,

        @Schema(description = "One for each item, in their order")
        List<Result> results) {

    /**
     * What became of one item.
     *
     * @param id of the thing; null where none is there
     * @param code of the refusal, as a request for this one would be refused
     */
    @Schema(name = "UpsertResult", description = "What became of one item")
    public record Result(
            @Schema(description = "Its place among those sent, from 1", examples = "1")
            int number,

            @Schema(examples = "simpel-17") String externalId,

            UpsertStatus status,

            @Schema(
                    nullable = true,
                    description = "Of the thing; absent of what is refused, and of what a dry run would create")
            @Nullable
            UUID id,

            @Schema(
                    nullable = true,
                    description = "Why it is refused; once released it never changes",
                    examples = "version-frozen")
            @Nullable
            String code,

            @Schema(
                    nullable = true,
                    description = "For people, in their language",
                    examples = "Buka versi baru beserta alasannya.")
            @Nullable
            String detail,

            @Schema(nullable = true, description = "Fields of the item that are at fault, their pointers into the item")
            @Nullable
            List<FieldError> errors) {

        static Result of(int number, String externalId, UpsertStatus status, @Nullable UUID id) {
            return new Result(number, externalId, status, id, null, null, null);
        }

        static Result refused(int number, String externalId, Problem problem) {
            return new Result(
                    number, externalId, UpsertStatus.REFUSED, null, problem.code(), problem.detail(), problem.errors());
        }
    }
}
