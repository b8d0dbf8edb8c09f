package id.fkp.certificate.rule;

import id.fkp.calendar.Term;
import id.fkp.calendar.Term.Unit;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One term of certification, as it is from a day on.
 *
 * @param source where it is said, as it is cited
 * @param verified whether somebody of us has read it there; what is common knowledge of the field is not
 */
@Schema(description = "A term of certification from a day on, where it is said, and whether that was read")
public record CertificationRule(
        CertificationRuleId id,
        LocalDate since,
        Term term,

        @Schema(examples = "ISO/IEC 17021-1:2015") String source,

        @Schema(description = "false: common knowledge of the field, not read in its source")
        boolean verified,

        Words duty) {

    /** As far after a day. Of working days no rule speaks. */
    LocalDate after(LocalDate day) {
        return term.unit() == Unit.YEARS ? day.plusYears(term.amount()) : day.plusMonths(term.amount());
    }
}
