package id.fkp.survey.law;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An element of service quality.
 *
 * @param answers what is said by 1, 2, 3 and 4, in this order
 * @param components of a standard about which it speaks; our reading, not the rule's
 */
@Schema(description = "An element of service quality, with what is asked about it unless a survey words it otherwise")
public record SurveyElement(
        ElementCode code,
        Words name,
        Words question,

        @Schema(description = "What is said by 1, 2, 3 and 4, in this order")
        List<Words> answers,

        @Schema(description = "Components of a standard about which it speaks")
        List<ComponentCode> components) {}
