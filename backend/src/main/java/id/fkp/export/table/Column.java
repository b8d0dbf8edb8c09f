package id.fkp.export.table;

import id.fkp.shared.text.Words;

/**
 * One column of a data set.
 *
 * @param key stable name for machines: the field's in the API, with a dot before each part of a field within a field
 * @param label heading for people
 * @param sql the value in a row, in terms of the data set's tables
 */
public record Column(String key, Words label, ColumnType type, String sql) {

    public static Column text(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.TEXT, sql);
    }

    public static Column number(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.NUMBER, sql);
    }

    public static Column decimal(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.DECIMAL, sql);
    }

    public static Column bool(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.BOOLEAN, sql);
    }

    /** The heading says that it is UTC, since a cell of a workbook cannot. */
    public static Column time(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId + " (UTC)", labelEn + " (UTC)"), ColumnType.TIME, sql);
    }

    public static Column date(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.DATE, sql);
    }

    public static Column list(String key, String labelId, String labelEn, String sql) {
        return new Column(key, new Words(labelId, labelEn), ColumnType.LIST, sql);
    }
}
