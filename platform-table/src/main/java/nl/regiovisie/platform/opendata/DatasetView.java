package nl.regiovisie.platform.opendata;

import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a set of open data is about.
 *
 * @param licence address of the licence
 * @param files of the whole country; of one region with {@code ?region=}
 */
@Schema(name = "Dataset", description = "Een verzameling open data")
public record DatasetView(
        String name, String title, String about, List<ColumnView> columns, String licence, List<FileView> files) {

    static final String PATH = "/v1/open-data/";
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    static DatasetView of(Dataset set) {
        String key = "dataset-" + set.name();
        return new DatasetView(
                set.name(),
                Messages.of(key),
                Messages.of(key + "-about"),
                set.columns().stream()
                        .map(column -> new ColumnView(
                                column.name(), column.type().word(), Messages.of(key + "-" + column.name())))
                        .toList(),
                LICENCE,
                Stream.of(FileFormat.values())
                        .map(format -> new FileView(
                                format.word(), format.mediaType(), PATH + set.name() + "/" + format.word()))
                        .toList());
    }

    /** @param type string, integer, boolean, date, date-time or array */
    @Schema(name = "DatasetColumn")
    public record ColumnView(String name, String type, String meaning) {}

    /** @param path below the address of the site */
    @Schema(name = "DatasetFile")
    public record FileView(String format, String mediaType, String path) {}
}
