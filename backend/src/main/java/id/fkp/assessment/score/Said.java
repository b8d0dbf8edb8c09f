package id.fkp.assessment.score;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a score is what it is, or what is missing for the next point.
 *
 * @param names of what it is about: standards, services, elements, media, plans
 */
@Schema(name = "AssessmentReason", description = "Why a score is what it is, or what is missing for the next point")
public record Said(
        ReasonCode code,

        @Schema(
                description = "What it is about: names of standards, services or plans; codes of elements and media",
                examples = "[\"SP-01 Layanan Pengaduan\"]")
        List<String> names,

        @Schema(description = "What it counts: how many, per cent, years or months", examples = "3")
        double count) {

    static Said of(ReasonCode code, List<String> names) {
        return new Said(code, names, names.size());
    }

    static Said of(ReasonCode code, double count) {
        return new Said(code, List.of(), count);
    }

    static Said of(ReasonCode code) {
        return new Said(code, List.of(), 0);
    }
}
