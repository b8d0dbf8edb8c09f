/** What reaches an office without the site, and is typed in there: many at once from a spreadsheet, or one by one from paper. */
@NullMarked
package id.fkp.entry;

import org.jspecify.annotations.NullMarked;
