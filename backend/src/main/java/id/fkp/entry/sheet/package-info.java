/** Reads what was copied from a spreadsheet: its cells, and what its headings call them. */
@NullMarked
package id.fkp.entry.sheet;

import org.jspecify.annotations.NullMarked;
