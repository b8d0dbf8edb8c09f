/** The part of a public address that says in words what is there: how one is chosen, and how one is asked by. */
@NullMarked
package id.fkp.shared.slug;

import org.jspecify.annotations.NullMarked;
