/** What a paper bears so that it can be told when it was made. */
@NullMarked
package id.fkp.shared.paper.mark;

import org.jspecify.annotations.NullMarked;
