/** What a unit promises, as open data: its standards, their texts and passages, their review, and what establishes them. */
@NullMarked
package id.fkp.integrate.open.standard;

import org.jspecify.annotations.NullMarked;
