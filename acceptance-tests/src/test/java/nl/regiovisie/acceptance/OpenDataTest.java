package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program finds that knows the address of the catalogue and nothing else. */
class OpenDataTest {

    private static final String CATALOG = "/v1/catalog";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final int OUTCOMES = 12;

    private static Platform platform;
    private static Consultation consultation;
    private static Api anyone;

    @BeforeAll
    static void something_was_said() {
        platform = Platform.running();
        anyone = Api.anonymous(platform);
        consultation = new Consultation(platform);
        consultation.plan("Voor de open data");
        consultation.endorse(consultation.capture(OUTCOMES), null);
        assertThat(consultation.publish().status()).isEqualTo(200);
    }

    @Test
    void the_catalogue_is_what_the_profile_asks_for_in_both_forms() {
        Model turtle = catalog("text/turtle", Lang.TURTLE);
        Model json = catalog("application/ld+json", Lang.JSONLD);

        assertThat(turtle.isIsomorphicWith(json)).isTrue();
        Graph shapes = RDFDataMgr.loadGraph("dcat-ap-nl.ttl");
        ValidationReport report = ShaclValidator.get().validate(shapes, turtle.getGraph());
        assertThat(report.getEntries()).as(report::toString).isEmpty();

        turtle.removeAll(null, ResourceFactory.createProperty("http://purl.org/dc/terms/creator"), null);
        assertThat(ShaclValidator.get().validate(shapes, turtle.getGraph()).conforms())
                .as("the shapes see what is missing")
                .isFalse();
    }

    @Test
    void every_file_that_it_names_is_there_and_both_forms_hold_the_same() {
        List<String> files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);

        for (String csv : files.stream().filter(file -> file.endsWith("/csv")).toList()) {
            JsonNode json = anyone.get(csv.replaceAll("csv$", "json")).body();
            List<CsvRecord> lines = lines(csv);
            assertThat(lines).as(csv).hasSize(json.get("items").size() + 1);
            for (int line = 1; line < lines.size(); line++) {
                JsonNode item = json.get("items").get(line - 1);
                assertThat(lines.get(line).getFields())
                        .as(csv + " line " + line)
                        .containsExactlyElementsOf(cells(lines.get(0).getFields(), item));
            }
        }
    }

    @Test
    void the_file_of_a_region_is_a_part_of_that_of_the_country() {
        Set<String> all = ids("/v1/open-data/contributions/json");
        Set<String> ofRegion = ids("/v1/open-data/contributions/json?region=" + Consultation.REGIONS.get(0));

        assertThat(ofRegion).hasSizeGreaterThanOrEqualTo(OUTCOMES);
        assertThat(all).containsAll(ofRegion);
    }

    /** How many people took part stands in the figures only, where small numbers are hidden; so nothing is left to subtract. */
    @Test
    void no_file_counts_people() {
        for (String file : files()) {
            String set = file.substring(0, file.lastIndexOf('/'));
            StreamSupport.stream(anyone.get(set).body().get("columns").spliterator(), false)
                    .filter(column -> column.get("type").asText().equals("integer"))
                    .map(column -> column.get("name").asText())
                    .forEach(column -> assertThat(column)
                            .isIn(
                                    "aanbeveling_nummer",
                                    "nummer",
                                    "bijdragen",
                                    "opgevolgd_door",
                                    "versie",
                                    "gemeenten_voor",
                                    "gemeenten_besluiten"));
        }
    }

    private static List<String> files() {
        Model catalog = catalog("text/turtle", Lang.TURTLE);
        return catalog.listObjectsOfProperty(ResourceFactory.createProperty(DCAT + "downloadURL")).toList().stream()
                .map(RDFNode::toString)
                .map(address -> address.substring(address.indexOf("/v1/")))
                .sorted()
                .toList();
    }

    private static Model catalog(String type, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(anyone.bytes(CATALOG, type)), platform.address(), language);
        return model;
    }

    private static List<CsvRecord> lines(String file) {
        String text = new String(anyone.bytes(file, "*/*"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static List<String> cells(List<String> columns, JsonNode item) {
        return columns.stream().map(column -> cell(item.get(column))).toList();
    }

    /** With the mark that keeps a spreadsheet from calculating. */
    private static String cell(JsonNode value) {
        String text = plain(value);
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join("|", parts);
        }
        return value.isNull() ? "" : value.asText();
    }

    private static Set<String> ids(String file) {
        Set<String> ids = new HashSet<>();
        anyone.get(file)
                .body()
                .get("items")
                .forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
