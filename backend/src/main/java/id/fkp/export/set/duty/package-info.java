/** What the office accounts for: its acts, its terms, and the papers that it lives by. */
@NullMarked
package id.fkp.export.set.duty;

import org.jspecify.annotations.NullMarked;
