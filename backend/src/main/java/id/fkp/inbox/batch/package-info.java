/** One act of moderation on many inputs: counted before, carried out, and undone by whoever did it. */
@NullMarked
package id.fkp.inbox.batch;

import org.jspecify.annotations.NullMarked;
