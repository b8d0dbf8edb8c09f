/** Answers that are being written: one for each input and author, shown to colleagues, gone once it is published. */
@NullMarked
package id.fkp.response.draft;

import org.jspecify.annotations.NullMarked;
