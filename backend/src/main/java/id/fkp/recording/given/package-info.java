/** What people say of recordings. */
@NullMarked
package id.fkp.recording.given;

import org.jspecify.annotations.NullMarked;
