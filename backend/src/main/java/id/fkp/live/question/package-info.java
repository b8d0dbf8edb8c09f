/** Questions that people send while a session runs: inputs of the register from the beginning. */
@NullMarked
package id.fkp.live.question;

import org.jspecify.annotations.NullMarked;
