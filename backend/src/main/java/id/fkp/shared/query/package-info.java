/** Reading: one SQL statement, projected straight to the records that are sent. */
@NullMarked
package id.fkp.shared.query;

import org.jspecify.annotations.NullMarked;
