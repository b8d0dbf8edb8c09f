/** What opens a follower's pages, and what stops the messages. */
@NullMarked
package id.fkp.notify.link;

import org.jspecify.annotations.NullMarked;
