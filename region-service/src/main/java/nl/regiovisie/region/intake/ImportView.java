package nl.regiovisie.region.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.table.TableError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file with bodies as the API shows it: what it would do now, or that it was applied.
 *
 * @param added bodies that are new; null once applied
 * @param changed bodies that are known with other facts; null once applied
 * @param providers names of providers that are new; null once applied
 * @param unchanged how many bodies are known just so
 * @param errors the first thousand; nothing can be applied while there are any
 * @param charset how the file seems to be encoded
 * @param errorTotal how many errors there are
 * @param preview fingerprint of what is shown here: applying names it
 */
@Schema(name = "BodyImport", description = "Een bestand met raden, en wat het zou veranderen")
record ImportView(
        UUID id,
        boolean applied,
        List<Line> added,
        List<Line> changed,
        List<String> providers,
        int addedCount,
        int changedCount,
        int unchanged,
        List<TableError> errors,
        String charset,
        int errorTotal,
        String preview,
        Instant appliedAt,
        int version) {

    /** @param line in the file, 1 is the first */
    @Schema(name = "BodyInImport")
    record Line(int line, String name, String organisation) {}
}
