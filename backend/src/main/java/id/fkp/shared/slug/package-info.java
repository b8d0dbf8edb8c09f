/** The part of a public address that says in words what is there, and how one is chosen. */
@NullMarked
package id.fkp.shared.slug;

import org.jspecify.annotations.NullMarked;
