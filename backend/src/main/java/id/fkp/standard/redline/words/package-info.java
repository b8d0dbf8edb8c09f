/** Words of two texts as numbers: equal words have equal numbers, so that comparing them is cheap. */
@NullMarked
package id.fkp.standard.redline.words;

import org.jspecify.annotations.NullMarked;
