/** What inputs say to acts of the rooms below: which may be cited, and which texts still wait for answers to them. */
@NullMarked
package id.fkp.feedback.guard;

import org.jspecify.annotations.NullMarked;
