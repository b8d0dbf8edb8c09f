/** What a data set is: its columns, each with its key, its label and its SQL, and which of its rows are asked for. */
@NullMarked
package id.fkp.export.table;

import org.jspecify.annotations.NullMarked;
