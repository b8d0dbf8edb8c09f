/** Quick polls: nobody sees what was voted until they are closed, and nobody ever sees who voted what. */
@NullMarked
package id.fkp.live.poll;

import org.jspecify.annotations.NullMarked;
