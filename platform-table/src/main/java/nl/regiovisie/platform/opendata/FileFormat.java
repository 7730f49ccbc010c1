package nl.regiovisie.platform.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiovisie.platform.problem.NotFound;

/** How the file of a set is written. */
enum FileFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        RowWriter writer(OutputStream out, Dataset set, String region) throws IOException {
            return new CsvRows(out, set.columns());
        }
    },
    JSON("application/json") {
        @Override
        RowWriter writer(OutputStream out, Dataset set, String region) throws IOException {
            return new JsonRows(out, set, region);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract RowWriter writer(OutputStream out, Dataset set, String region) throws IOException;

    /** @return fails with {@link NotFound} if there is no such format */
    static FileFormat of(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("bestandsvorm", word));
    }

    /** In addresses and as ending of a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}
