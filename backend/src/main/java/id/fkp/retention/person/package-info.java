/** The classes of personal data, and what each room that keeps some says of its own. */
@NullMarked
package id.fkp.retention.person;

import org.jspecify.annotations.NullMarked;
