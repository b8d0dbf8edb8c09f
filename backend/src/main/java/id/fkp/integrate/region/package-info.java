/** The regions of the country by both codes in use, brought in from a list of the ministry's. */
@NullMarked
package id.fkp.integrate.region;

import org.jspecify.annotations.NullMarked;
