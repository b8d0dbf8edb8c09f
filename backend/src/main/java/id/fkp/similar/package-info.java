/** Which inputs say the same: told to who is about to say it again, and to who answers. Nothing is merged away. */
@NullMarked
package id.fkp.similar;

import org.jspecify.annotations.NullMarked;
