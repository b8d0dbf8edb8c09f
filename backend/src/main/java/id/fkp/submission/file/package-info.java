/** Files that somebody sends along with an input: sending them before it, and reading them afterwards. */
@NullMarked
package id.fkp.submission.file;

import org.jspecify.annotations.NullMarked;
