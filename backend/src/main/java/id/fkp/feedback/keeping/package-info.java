/** How long the givers of inputs are known. */
@NullMarked
package id.fkp.feedback.keeping;

import org.jspecify.annotations.NullMarked;
