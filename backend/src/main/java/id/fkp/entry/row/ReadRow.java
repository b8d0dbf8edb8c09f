package id.fkp.entry.row;

import id.fkp.entry.sheet.SheetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood.
 *
 * @param input null where anything is wrong with it
 * @param faults all that is wrong
 */
public record ReadRow(SheetRow row, @Nullable EnteredInput input, List<RowFault> faults) {}
