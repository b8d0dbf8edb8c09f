/** How far a session has come. */
@NullMarked
package id.fkp.session.state;

import org.jspecify.annotations.NullMarked;
