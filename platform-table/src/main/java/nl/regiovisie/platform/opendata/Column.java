package nl.regiovisie.platform.opendata;

/** @param name Dutch, in lower case with underscores; stable, as others compute with it */
public record Column(String name, ColumnType type) {

    public static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    public static Column number(String name) {
        return new Column(name, ColumnType.NUMBER);
    }

    public static Column flag(String name) {
        return new Column(name, ColumnType.FLAG);
    }

    public static Column day(String name) {
        return new Column(name, ColumnType.DAY);
    }

    public static Column moment(String name) {
        return new Column(name, ColumnType.MOMENT);
    }

    public static Column list(String name) {
        return new Column(name, ColumnType.LIST);
    }
}
