/** What kinds of facts there are, and where they come from. */
@NullMarked
package id.fkp.fact.state;

import org.jspecify.annotations.NullMarked;
