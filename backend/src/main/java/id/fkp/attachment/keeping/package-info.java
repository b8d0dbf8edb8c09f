/** How long files of inputs are kept. */
@NullMarked
package id.fkp.attachment.keeping;

import org.jspecify.annotations.NullMarked;
