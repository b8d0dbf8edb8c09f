/** Advice in plain words on the text of a standard, each piece with its legal source. */
@NullMarked
package id.fkp.standard.check;

import org.jspecify.annotations.NullMarked;
