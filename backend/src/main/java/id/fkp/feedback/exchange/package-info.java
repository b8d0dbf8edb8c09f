/** What giver and office say to each other beside an input: its parts concealed, shown again, and kept under lock. */
@NullMarked
package id.fkp.feedback.exchange;

import org.jspecify.annotations.NullMarked;
