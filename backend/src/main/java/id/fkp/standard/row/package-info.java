/** The typed rows of a component: requirements, steps, times and fees, each with an id that later versions keep. */
@NullMarked
package id.fkp.standard.row;

import org.jspecify.annotations.NullMarked;
