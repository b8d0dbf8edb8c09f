/** How those who came found the forum: five questions, asked of nobody else. */
@NullMarked
package id.fkp.attendance.evaluation;

import org.jspecify.annotations.NullMarked;
