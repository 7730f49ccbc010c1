package nl.regiovisie.meeting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.ErratumPublished;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class MeetingReportTest {

    private static final UUID MEETING = new UUID(1, 2);
    private static final UUID ID = new UUID(3, 4);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final ErratumDraft WRONG = new ErratumDraft("Het was in Houten.", "Verkeerd genoteerd.");

    private final MeetingReport report = MeetingReport.write(MEETING, new ReportDraft("Eerst", null), NOW);

    @Test
    void a_draft_has_no_edition_and_can_be_rewritten() {
        report.rewrite(new ReportDraft("Later", List.of("Tip")), NOW);

        assertThat(report.edition()).isZero();
        assertThat(report.says(new ReportDraft("Later", List.of("Tip")))).isTrue();
    }

    @Test
    void a_published_report_is_never_rewritten_nor_published_again() {
        report.publish(NOW);

        assertThatThrownBy(() -> report.rewrite(new ReportDraft("Anders", null), NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> report.publish(NOW)).isInstanceOf(RuleBroken.class);
        assertThat(report.says(new ReportDraft("Eerst", null))).isTrue();
    }

    @Test
    void a_draft_is_changed_and_not_corrected() {
        assertThatThrownBy(() -> report.correct(ID, WRONG, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void each_erratum_has_the_next_number_and_makes_the_next_edition() {
        report.publish(NOW);
        report.correct(ID, WRONG, NOW);

        Erratum second = report.correct(new UUID(5, 6), WRONG, NOW);

        assertThat(second.view().number()).isEqualTo(2);
        assertThat(report.edition()).isEqualTo(3);
    }

    @Test
    void an_erratum_tells_what_it_should_say_and_why() {
        report.publish(NOW);

        assertThat(report.correct(ID, WRONG, NOW).published())
                .isEqualTo(new ErratumPublished(MEETING, 1, WRONG.text(), WRONG.reason(), NOW));
    }
}
