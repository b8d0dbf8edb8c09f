/** That the live state of a session has changed, and how its revisions are counted. */
@NullMarked
package id.fkp.live.change;

import org.jspecify.annotations.NullMarked;
