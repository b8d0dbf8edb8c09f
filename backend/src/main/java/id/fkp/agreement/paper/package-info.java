/** The record of agreement as it is printed and signed. */
@NullMarked
package id.fkp.agreement.paper;

import org.jspecify.annotations.NullMarked;
