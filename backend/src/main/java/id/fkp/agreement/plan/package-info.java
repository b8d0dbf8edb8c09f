/** What a unit sends to draft and to sign a record of agreement. */
@NullMarked
package id.fkp.agreement.plan;

import org.jspecify.annotations.NullMarked;
