/** For how long certificates hold and when their bodies look again, by the rules of the time. */
@NullMarked
package id.fkp.certificate.rule;

import org.jspecify.annotations.NullMarked;
