/** The meetings of a forum: when and where people come together, who leads, what is spoken about, and how far it is. */
@NullMarked
package id.fkp.session;

import org.jspecify.annotations.NullMarked;
