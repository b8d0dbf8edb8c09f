/** Answers as their giver sends them, and as the same device or account reads them again. */
@NullMarked
package id.fkp.opinion.given;

import org.jspecify.annotations.NullMarked;
