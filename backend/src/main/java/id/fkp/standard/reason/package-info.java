/** Why a component reads otherwise than in the text before: in the author's words, or by the inputs that led to it. */
@NullMarked
package id.fkp.standard.reason;

import org.jspecify.annotations.NullMarked;
