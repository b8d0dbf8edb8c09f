/** Parts of an input, or of the answer to it, concealed, shown again, and read under lock, by who moderates or heads the unit. */
@NullMarked
package id.fkp.inbox.concealment;

import org.jspecify.annotations.NullMarked;
