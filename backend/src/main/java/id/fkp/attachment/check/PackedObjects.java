package id.fkp.attachment.check;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every reader of a PDF unpacks by itself: packed objects, and the list of where objects stand (ISO 32000-1, 7.5.7 and
 * 7.5.8). It has to be packed once and the usual way, since only then {@link Paper} has seen and counted all of it.
 */
final class PackedObjects {

    private static final String FILTER = "Filter";
    private static final String PARAMETERS = "DecodeParms";
    private static final String OBJECTS = "ObjStm";
    private static final String PLACES = "XRef";

    /** In short, or of another file: what would be asked beside the fields that are looked at here. */
    private static final Set<String> INSTEAD = Set.of("F", "FFilter", "FDecodeParms", "DP");

    /** How each stands there; what says how large a row or a list is makes room for it before it is read. */
    private static final Map<String, Pattern> FORMS = Map.of(
            FILTER,
            Pattern.compile("/Filter\\s*(\\[\\s*/FlateDecode\\s*]|/FlateDecode(?=[\\s/>]))"),
            "FlateDecode",
            Pattern.compile("/FlateDecode"),
            PARAMETERS,
            Pattern.compile("/DecodeParms\\s*\\[?\\s*(<<|null)"),
            "Columns",
            Pattern.compile("/Columns\\s+\\d{1,3}(?=[\\s/>])"),
            "Colors",
            Pattern.compile("/Colors\\s+\\d(?=[\\s/>])"),
            "BitsPerComponent",
            Pattern.compile("/BitsPerComponent\\s+\\d{1,2}(?=[\\s/>])"),
            "N",
            Pattern.compile("/N\\s+\\d{1,5}(?=[\\s/>])"));

    private PackedObjects() {}

    /** Whether a stream that is not packed the usual way could hold objects; a plain list of their places could not. */
    static boolean couldHide(Collection<String> names) {
        return names.contains(OBJECTS)
                || (names.contains(PLACES) && (names.contains(FILTER) || !Collections.disjoint(names, INSTEAD)));
    }

    /**
     * Whether there are none or all can be seen.
     *
     * @param names in the dictionary of a stream, as they are meant
     */
    static boolean areSeen(String dictionary, Collection<String> names) {
        return !(names.contains(OBJECTS) || names.contains(PLACES)) || arePackedOnce(dictionary, names);
    }

    /** Strings and comments could hold what looks like a field, and none of these has a use for them. */
    private static boolean arePackedOnce(String dictionary, Collection<String> names) {
        return Collections.frequency(names, FILTER) == 1
                && Collections.disjoint(names, INSTEAD)
                && dictionary.chars().noneMatch(sign -> "()%".indexOf(sign) >= 0)
                && FORMS.entrySet().stream()
                        .allMatch(form -> Collections.frequency(names, form.getKey())
                                == form.getValue().matcher(dictionary).results().count());
    }
}
