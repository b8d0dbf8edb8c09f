/** What a unit plans for a session. */
@NullMarked
package id.fkp.session.plan;

import org.jspecify.annotations.NullMarked;
