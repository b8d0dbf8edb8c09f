/**
 * Official documents: what stands in one is said once, as a {@link id.fkp.shared.paper.Paper}, and written as tagged PDF
 * or as .docx.
 */
@NullMarked
package id.fkp.shared.paper;

import org.jspecify.annotations.NullMarked;
