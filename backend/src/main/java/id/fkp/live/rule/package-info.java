/** When a session may be led and joined live, by whom, and what may be spoken about. */
@NullMarked
package id.fkp.live.rule;

import org.jspecify.annotations.NullMarked;
