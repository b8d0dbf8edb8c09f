package id.fkp.similar.meaning;

import id.fkp.similar.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says.
 *
 * @param meaning null as long as no model of language has read it
 */
public record Said(String text, Wording wording, @Nullable Meaning meaning) {}
