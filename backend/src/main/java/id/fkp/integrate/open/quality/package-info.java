/** What shows how a unit works, as open data: its surveys, its certificates, and where its standards are shown. */
@NullMarked
package id.fkp.integrate.open.quality;

import org.jspecify.annotations.NullMarked;
