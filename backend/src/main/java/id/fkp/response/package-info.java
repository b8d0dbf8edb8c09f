/** The office's side: its inbox, what it hides and asks, and what it answers. */
@NullMarked
package id.fkp.response;

import org.jspecify.annotations.NullMarked;
