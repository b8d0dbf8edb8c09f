/** What the law wants by when: terms started and met by acts, counted on the calendar, told to who must act. */
@NullMarked
package id.fkp.deadline;

import org.jspecify.annotations.NullMarked;
