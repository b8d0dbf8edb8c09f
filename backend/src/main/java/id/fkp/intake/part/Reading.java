package id.fkp.intake.part;

import id.fkp.shared.text.Words;
import java.util.List;

/**
 * What was read from a document.
 *
 * @param aside what stands in it but not in its text
 * @param notes what a person should know about how it was read
 */
public record Reading(List<Part> parts, List<Leftover> aside, List<Words> notes) {}
