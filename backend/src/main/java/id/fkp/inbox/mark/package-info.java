/** That a member of the unit has opened an input. */
@NullMarked
package id.fkp.inbox.mark;

import org.jspecify.annotations.NullMarked;
