/** Files that somebody sends along with an input: how they come in, wait for it, belong to it, are shown and go. */
@NullMarked
package id.fkp.attachment;

import org.jspecify.annotations.NullMarked;
