/**
 * Parts of an input, of the answer to it, or of what giver and office say to each other beside it, concealed, shown again, and
 * read under lock, by who moderates or heads the unit.
 */
@NullMarked
package id.fkp.inbox.concealment;

import org.jspecify.annotations.NullMarked;
