package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;

/** The open data of one service. */
@Path("/v1/open-data")
public interface Datasets {

    @GET
    Uni<Found> all();

    record Found(List<Dataset> items) {}

    /** @param about what it holds, in words */
    record Dataset(String name, String title, String about, List<Column> columns, List<File> files) {

        /** @param path below the address of the site */
        public record File(String format, String mediaType, String path) {

            /** As people write it: CSV. */
            public String formatName() {
                return format.toUpperCase(Locale.ROOT);
            }

            /** Without a charset. */
            public String bareMediaType() {
                return mediaType.split(";")[0];
            }
        }

        /** @param type string, integer, boolean, date, date-time or array */
        public record Column(String name, String type, String meaning) {}
    }
}
