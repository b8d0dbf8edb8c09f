/** The documents of a session and of its forum: daftar hadir, notulen, laporan; made from what was recorded. */
@NullMarked
package id.fkp.report;

import org.jspecify.annotations.NullMarked;
