package nl.regiovisie.platform.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/** The rows as objects, below what they are and under which licence. */
final class JsonRows implements RowWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final List<Column> columns;

    JsonRows(OutputStream target, Dataset set, String region) throws IOException {
        out = JSON.createGenerator(target);
        columns = set.columns();
        out.writeStartObject();
        out.writeStringField("dataset", set.name());
        out.writeStringField("region", region);
        out.writeStringField("licence", DatasetView.LICENCE);
        out.writeArrayFieldStart("items");
    }

    @Override
    public void write(List<Object> values) throws IOException {
        out.writeStartObject();
        for (int place = 0; place < columns.size(); place++) {
            out.writeFieldName(columns.get(place).name());
            value(values.get(place));
        }
        out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        // ends the array and the object
        out.close();
    }

    private void value(Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Collection<?> several) {
            out.writeStartArray();
            for (Object one : several) {
                out.writeString(String.valueOf(one));
            }
            out.writeEndArray();
        } else {
            out.writeString(value.toString());
        }
    }
}
