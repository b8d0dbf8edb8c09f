/** The services that units give, and through which channels. */
@NullMarked
package id.fkp.service;

import org.jspecify.annotations.NullMarked;
