/** Who belongs to which unit in which role, and how people join. */
@NullMarked
package id.fkp.member;

import org.jspecify.annotations.NullMarked;
