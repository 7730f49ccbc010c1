package nl.regiovisie.platform.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.http.Page;
import org.junit.jupiter.api.Test;

class RowWriterTest {

    private static final Dataset SET = new Dataset() {

        @Override
        public String name() {
            return "probe";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    Column.text("tekst"),
                    Column.number("aantal"),
                    Column.flag("waar"),
                    Column.day("dag"),
                    Column.moment("op"),
                    Column.list("wie"));
        }

        @Override
        public Uni<Page<List<Object>>> rows(String region, String cursor) {
            throw new UnsupportedOperationException();
        }
    };
    private static final List<Object> FULL = Arrays.asList(
            "Zeg \"nee\",\r\nof ja; 😀 \u0623",
            12,
            true,
            LocalDate.of(2026, 3, 29),
            Instant.parse("2026-03-29T01:00:00Z"),
            List.of("ouder", "jongere"));
    private static final List<Object> EMPTY = Arrays.asList(null, null, null, null, null, List.of());

    @Test
    void csv_comes_through_a_strict_reader_as_it_was() throws IOException {
        String text = written(FileFormat.CSV, List.of(FULL, EMPTY));

        assertThat(text).startsWith("\uFEFFtekst,aantal,waar,dag,op,wie\r\n").endsWith("\r\n");
        List<CsvRecord> lines =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.getFieldCount()).isEqualTo(6));
        assertThat(lines.get(1).getFields())
                .containsExactly(
                        "Zeg \"nee\",\r\nof ja; 😀 \u0623",
                        "12",
                        "true",
                        "2026-03-29",
                        "2026-03-29T01:00:00Z",
                        "ouder|jongere");
        assertThat(lines.get(2).getFields()).containsOnly("");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        for (String formula : List.of("=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx")) {
            String text =
                    written(FileFormat.CSV, List.of(Arrays.asList(formula, 1, false, null, null, List.of(formula))));
            CsvRecord line = CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();

            assertThat(line.getField(0)).isEqualTo("'" + formula);
            assertThat(line.getField(5)).isEqualTo("'" + formula);
        }
    }

    @Test
    void json_says_what_it_is_and_has_the_words_unchanged() throws IOException {
        JsonNode file = new ObjectMapper().readTree(written(FileFormat.JSON, List.of(FULL, EMPTY)));

        assertThat(file.get("dataset").asText()).isEqualTo("probe");
        assertThat(file.get("region").asText()).isEqualTo("JZ25");
        assertThat(file.get("licence").asText()).contains("creativecommons.org");
        JsonNode full = file.get("items").get(0);
        assertThat(full.get("tekst").asText()).isEqualTo(FULL.get(0));
        assertThat(full.get("aantal").isInt()).isTrue();
        assertThat(full.get("waar").isBoolean()).isTrue();
        assertThat(full.get("dag").asText()).isEqualTo("2026-03-29");
        assertThat(full.get("wie")).hasSize(2);
        JsonNode empty = file.get("items").get(1);
        assertThat(empty.get("tekst").isNull()).isTrue();
        assertThat(empty.get("wie").isArray()).isTrue();
    }

    private static String written(FileFormat format, List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RowWriter writer = format.writer(bytes, SET, "JZ25")) {
            for (List<Object> row : rows) {
                writer.write(row);
            }
        }
        return bytes.toString(UTF_8);
    }
}
