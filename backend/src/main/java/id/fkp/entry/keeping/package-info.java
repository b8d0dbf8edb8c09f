/** How long rows that wait say who wrote them. */
@NullMarked
package id.fkp.entry.keeping;

import org.jspecify.annotations.NullMarked;
