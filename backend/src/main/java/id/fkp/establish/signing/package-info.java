/** What decrees and pledges have in common: their papers, and the signed scan that makes them official. */
@NullMarked
package id.fkp.establish.signing;

import org.jspecify.annotations.NullMarked;
