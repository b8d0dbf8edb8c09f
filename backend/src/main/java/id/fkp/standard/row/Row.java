package id.fkp.standard.row;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One requirement, step, time or fee of a component. Its id comes from its author and stays in later versions. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RequirementRow.class, name = "REQUIREMENT"),
    @JsonSubTypes.Type(value = StepRow.class, name = "STEP"),
    @JsonSubTypes.Type(value = TimeRow.class, name = "TIME"),
    @JsonSubTypes.Type(value = FeeRow.class, name = "FEE")
})
@Schema(
        name = "Row",
        description = "One requirement (SD1), step (SD2), time (SD3) or fee (SD4). Its id is chosen by who writes it, "
                + "and the same row keeps it in later versions",
        oneOf = {RequirementRow.class, StepRow.class, TimeRow.class, FeeRow.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "REQUIREMENT", schema = RequirementRow.class),
            @DiscriminatorMapping(value = "STEP", schema = StepRow.class),
            @DiscriminatorMapping(value = "TIME", schema = TimeRow.class),
            @DiscriminatorMapping(value = "FEE", schema = FeeRow.class)
        },
        examples = TimeRow.EXAMPLE)
public sealed interface Row permits RequirementRow, StepRow, TimeRow, FeeRow {

    UUID id();

    RowKind kind();

    /** What it is about, in its author's words. */
    String about();

    /** All it says in one line, as it is searched. */
    String plainText();
}
