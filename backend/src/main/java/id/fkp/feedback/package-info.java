/** What people say in a forum: each input, its state, who sees it, and what was said about it. */
@NullMarked
package id.fkp.feedback;

import org.jspecify.annotations.NullMarked;
