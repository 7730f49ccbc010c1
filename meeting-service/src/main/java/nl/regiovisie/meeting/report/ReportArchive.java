package nl.regiovisie.meeting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.meeting.report.ReportContent.Item;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.document.markup.ListedArchive;
import nl.regiovisie.platform.table.TableForm;
import nl.regiovisie.platform.table.TableForm.Column;

/** Everything of a meeting in one file, for an archive: the report in its formats, and what was said as tables. */
@ApplicationScoped
class ReportArchive {

    private static final int WIDE = 60;
    private static final int NARROW = 16;
    private static final List<Column> COLUMNS = List.of(
            Column.of("id", NARROW),
            Column.of("nummer", NARROW),
            Column.of("soort", NARROW),
            Column.of("thema", NARROW),
            Column.of("tekst", WIDE),
            Column.of("vraag", WIDE),
            Column.of("wie", NARROW),
            Column.of("wat de groep ervan vond", WIDE));

    private final ObjectMapper json;

    ReportArchive(ObjectMapper json) {
        this.json = json;
    }

    byte[] of(ReportContent report, Map<Format, byte[]> documents) {
        ListedArchive archive = new ListedArchive(
                report.title() + ", editie " + report.edition() + ", " + report.day(),
                "Bron: Regiovisie, " + report.address() + " (licentie CC BY 4.0)");
        for (Format format : Format.values()) {
            archive.add("verslag." + format.extension(), documents.get(format));
        }
        return archive.add("uitspraken.csv", table(report.items()).csv())
                .add("uitspraken.json", written(report.items()))
                .rest();
    }

    private static TableForm table(List<Item> items) {
        return new TableForm(
                "uitspraken",
                COLUMNS,
                items.stream()
                        .map(item -> Stream.of(
                                        item.id().toString(),
                                        String.valueOf(item.number()),
                                        item.kind(),
                                        item.theme(),
                                        item.text(),
                                        item.question(),
                                        item.voices(),
                                        item.endorsement())
                                .map(text -> Objects.requireNonNullElse(text, ""))
                                .toList())
                        .toList());
    }

    private byte[] written(List<Item> items) {
        try {
            return json.writeValueAsBytes(items);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
