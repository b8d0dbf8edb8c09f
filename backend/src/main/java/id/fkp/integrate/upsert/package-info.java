/** Units, services and standards as another system has them: known for good by what that system calls them. */
@NullMarked
package id.fkp.integrate.upsert;

import org.jspecify.annotations.NullMarked;
