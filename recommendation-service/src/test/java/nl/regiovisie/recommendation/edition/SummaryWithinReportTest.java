package nl.regiovisie.recommendation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.junit.jupiter.api.Test;

class SummaryWithinReportTest {

    /** What a summary says of itself: that it is not all. */
    private static final String ELSEWHERE = " in het rapport van deze editie.";

    @Test
    void a_summary_says_nothing_that_the_report_lacks() {
        assertThat(blocks(Kind.REPORT, Snapshots.ordinary())).containsAll(blocks(Kind.SUMMARY, Snapshots.ordinary()));
        assertThat(blocks(Kind.REPORT, Snapshots.ofSeries())).containsAll(blocks(Kind.SUMMARY, Snapshots.ofSeries()));
    }

    @Test
    void a_summary_that_has_no_room_for_all_says_so_and_how_many_there_are_more() {
        List<String> summary = blocks(Kind.SUMMARY, Snapshots.huge());

        assertThat(blocks(Kind.REPORT, Snapshots.huge()))
                .containsAll(summary.stream()
                        .filter(block -> !block.endsWith(ELSEWHERE))
                        .toList());
        assertThat(summary).contains("Nog 500 aanbevelingen staan" + ELSEWHERE);
    }

    private static List<String> blocks(Kind kind, Snapshot snapshot) {
        return Making.blocksOfPage(new String(Making.file(kind, Format.HTML, snapshot), StandardCharsets.UTF_8));
    }
}
