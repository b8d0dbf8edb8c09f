/** What a follower sees. */
@NullMarked
package id.fkp.notify.follow.reading;

import org.jspecify.annotations.NullMarked;
