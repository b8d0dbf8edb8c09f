/** All inputs that a filter of the inbox finds, named in short for one act on them. */
@NullMarked
package id.fkp.inbox.pick;

import org.jspecify.annotations.NullMarked;
