/** Reads Word documents: text, lists, tables in tables, links; of tracked changes what was put in, not what went out. */
@NullMarked
package id.fkp.intake.word;

import org.jspecify.annotations.NullMarked;
