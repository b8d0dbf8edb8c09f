/** How the messages of a unit go, in numbers. */
@NullMarked
package id.fkp.notify.state;

import org.jspecify.annotations.NullMarked;
