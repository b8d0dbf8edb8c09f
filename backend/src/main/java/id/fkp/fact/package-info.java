/** What was measured of services: files of complaints and service times, brought in and undone. */
@NullMarked
package id.fkp.fact;

import org.jspecify.annotations.NullMarked;
