/** One question over everything that is public: units, forums, standards and inputs. Only reads. */
@NullMarked
package id.fkp.search;

import org.jspecify.annotations.NullMarked;
