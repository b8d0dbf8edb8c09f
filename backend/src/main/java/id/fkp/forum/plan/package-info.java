/** What a unit plans when it plans a forum. */
@NullMarked
package id.fkp.forum.plan;

import org.jspecify.annotations.NullMarked;
