package nl.regiovisie.recommendation.letter.address;

import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a municipal council gets its post.
 *
 * @param lines of the address below the name of the council, without it; at most four
 * @param salutation how a letter begins; null for the usual one
 */
@Schema(name = "CouncilAddressDraft")
record AddressDraft(List<String> lines, String salutation) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 80;

    AddressDraft {
        lines = lines == null ? List.of() : lines;
    }

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.check(lines.size() <= MOST_LINES, "lines", "too-many", lines.size(), MOST_LINES);
        errors.each("lines", lines, (name, line) -> errors.text(name, line, LONGEST));
        errors.optionalText("salutation", salutation, LONGEST);
        errors.refuse();
    }
}
