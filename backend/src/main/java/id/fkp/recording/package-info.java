/** Recordings of a session as evidence: kept here without their place, or named by their address; internal until meant. */
@NullMarked
package id.fkp.recording;

import org.jspecify.annotations.NullMarked;
