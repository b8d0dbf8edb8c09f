package id.fkp.search;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of text, and whether it is one of the words asked for: to be marked by the reader, who needs no HTML for it. */
public record TextPart(
        @Schema(examples = "Waktu pelayanan dihitung sejak berkas lengkap")
        String text,

        boolean found) {

    /** Around what is found, in what the database answers; taken from the private use area, and out of each text before. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    /** The parts of a text with marks, none of them empty. */
    static List<TextPart> of(String marked) {
        var parts = new ArrayList<TextPart>();
        int at = 0;
        while (at < marked.length()) {
            boolean found = marked.charAt(at) == BEGIN;
            int from = found ? at + 1 : at;
            int end = marked.indexOf(found ? END : BEGIN, from);
            int to = end < 0 ? marked.length() : end;
            if (to > from) {
                parts.add(new TextPart(marked.substring(from, to), found));
            }
            at = found ? to + 1 : to;
        }
        return List.copyOf(parts);
    }
}
