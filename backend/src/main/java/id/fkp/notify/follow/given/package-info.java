/** What a follower sends. */
@NullMarked
package id.fkp.notify.follow.given;

import org.jspecify.annotations.NullMarked;
