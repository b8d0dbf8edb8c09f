/** What the office keeps of its meetings: whom it invited, who registered, what was said and what was agreed. */
@NullMarked
package id.fkp.export.set.meeting;

import org.jspecify.annotations.NullMarked;
