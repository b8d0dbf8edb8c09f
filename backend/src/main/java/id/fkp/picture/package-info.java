/** Many units at once: how far each is, counted beforehand, so that thousands are seen in a moment. */
@NullMarked
package id.fkp.picture;

import org.jspecify.annotations.NullMarked;
