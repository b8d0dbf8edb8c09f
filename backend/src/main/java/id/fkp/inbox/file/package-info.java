/** Files that came with inputs, in the hands of the unit: showing them to the public and taking them back. */
@NullMarked
package id.fkp.inbox.file;

import org.jspecify.annotations.NullMarked;
