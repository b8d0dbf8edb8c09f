package id.fkp.standard.version.kind;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one of the 14 components is called and for.
 *
 * @param code stable for ever; labels drift from form to form, codes do not
 * @param law where the law asks for it
 */
@Schema(name = "ComponentKind", description = "One of the 14 components the law asks of a service standard")
public record ComponentKind(
        ComponentCode code,

        @Schema(examples = "TIME_LIMIT") String name,

        ComponentCode.Group group,

        @Schema(examples = "UU 25/2009 pasal 21 huruf d; PP 96/2012 pasal 25")
        String law,

        Words label,
        Words hint) {

    private static final List<ComponentKind> ALL =
            Arrays.stream(ComponentCode.values()).map(ComponentKind::of).toList();

    static List<ComponentKind> all() {
        return ALL;
    }

    private static ComponentKind of(ComponentCode code) {
        return new ComponentKind(
                code,
                code.term(),
                code.group(),
                "UU 25/2009 pasal 21 huruf " + code.letter() + "; PP 96/2012 pasal 25",
                new Words(code.labelId(), code.labelEn()),
                new Words(code.hintId(), code.hintEn()));
    }
}
