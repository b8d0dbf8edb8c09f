/** The forms in which rows are written: CSV, XLSX and JSON Lines, each row gone once it is written. */
@NullMarked
package id.fkp.export.form;

import org.jspecify.annotations.NullMarked;
