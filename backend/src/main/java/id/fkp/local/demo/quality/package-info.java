/** What the demo says of certificates, after what newspapers wrote of three offices; each entry is marked as a sample. */
@NullMarked
package id.fkp.local.demo.quality;

import org.jspecify.annotations.NullMarked;
