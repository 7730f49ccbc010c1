package nl.regiovisie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final BodyContent bodies = new BodyContent();
    private final MeetingContent meetings = new MeetingContent(new Moments(TODAY));
    private final RecommendationContent recommendations = new RecommendationContent();
    private final ReviewContent reviews = new ReviewContent(new Moments(TODAY));

    @Test
    void everything_is_loaded_once() {
        assertThat(bodies.providers()).hasSize(26);
        assertThat(bodies.bodies()).hasSize(32);
        assertThat(meetings.series()).hasSize(3);
        assertThat(meetings.plans()).hasSize(11);
        assertThat(meetings.outcomes()).hasSize(127);
        assertThat(meetings.endorsements()).hasSize(127);
        assertThat(meetings.publications()).hasSize(6);
        assertThat(recommendations.drafts()).hasSize(24);
        assertThat(recommendations.publications()).hasSize(24);
        assertThat(reviews.openings()).hasSize(9);
        assertThat(reviews.answers()).hasSize(77);
        assertThat(all().map(Request::path)).doesNotHaveDuplicates();
    }

    @Test
    void bodies_belong_to_providers_that_are_loaded_and_only_those_that_chose_so_are_shown() {
        assertThat(bodies.bodies())
                .extracting(request -> request.body().get("providerId").asText())
                .isSubsetOf(bodies.providers().stream()
                        .map(request -> request.path().replace("providers/", ""))
                        .toList());
        assertThat(bodies.entries()).hasSize(28);
    }

    @Test
    void the_account_of_a_council_speaks_for_a_body_that_is_loaded() {
        assertThat(bodies.bodies()).extracting(Request::path).contains("bodies/44fc5eab-460c-3874-96db-bf78a3767db4");
    }

    @Test
    void what_is_created_is_marked_as_an_example() {
        List<Request> created = Stream.of(
                        bodies.providers(),
                        bodies.bodies(),
                        meetings.series(),
                        meetings.plans(),
                        meetings.outcomes(),
                        recommendations.drafts(),
                        reviews.openings())
                .flatMap(List::stream)
                .toList();

        assertThat(created).allMatch(request -> request.body().get("example").asBoolean());
    }

    @Test
    void readers_of_meetings_and_recommendations_get_the_notice() {
        assertThat(meetings.plans()).allMatch(ContentTest::hasNotice);
        assertThat(recommendations.drafts()).allMatch(ContentTest::hasNotice);
    }

    @Test
    void the_same_content_has_the_same_addresses_on_every_run() {
        MeetingContent again = new MeetingContent(new Moments(TODAY.plusDays(100)));

        assertThat(again.plans())
                .extracting(Request::path)
                .isEqualTo(meetings.plans().stream().map(Request::path).toList());
    }

    @Test
    void a_meeting_of_the_past_keeps_its_moment_in_utc() {
        JsonNode held = meetings.plans().get(0).body();

        assertThat(held.get("startsAt").asText()).isEqualTo("2021-10-12T17:30:00Z");
        assertThat(held.get("endsAt").asText()).isEqualTo("2021-10-12T19:30:00Z");
        assertThat(held.get("series").asText()).isEqualTo("najaar-2021");
    }

    @Test
    void the_meeting_ahead_is_on_the_first_tuesday_from_ten_days_on() {
        JsonNode ahead = meetings.plans().get(6).body();

        assertThat(ahead.get("startsAt").asText()).isEqualTo("2026-12-08T18:30:00Z");
        assertThat(ahead.get("place").asText()).startsWith("Buurtzaal De Voorbeeldschakel, Utrecht.");
    }

    @Test
    void a_minority_view_says_who_holds_it() {
        assertThat(meetings.endorsements())
                .extracting(Request::body)
                .filteredOn(body -> body.get("result").asText().equals("MINORITY_VIEW"))
                .hasSize(9)
                .allMatch(body -> body.hasNonNull("heldBy"));
    }

    @Test
    void only_two_quotations_are_kept_from_publication() {
        assertThat(meetings.outcomes())
                .extracting(Request::body)
                .filteredOn(body -> body.has("consentToPublish")
                        && !body.get("consentToPublish").asBoolean())
                .hasSize(2);
    }

    @Test
    void every_source_of_a_recommendation_is_an_outcome_that_is_loaded() {
        List<String> outcomes = meetings.outcomes().stream()
                .map(request -> request.path().substring(request.path().lastIndexOf('/') + 1))
                .toList();

        assertThat(recommendations.drafts())
                .flatExtracting(request -> Content.items(request.body().get("sources")))
                .extracting(JsonNode::asText)
                .hasSize(116)
                .isSubsetOf(outcomes);
    }

    @Test
    void what_was_said_names_the_question_and_the_topics_it_belongs_to() {
        assertThat(meetings.outcomes()).extracting(Request::body).allMatch(body -> body.hasNonNull("question"));
        assertThat(recommendations.topics())
                .isNotEmpty()
                .allMatch(request -> request.path().endsWith("/topics"));
    }

    @Test
    void bodies_that_support_a_recommendation_are_bodies_that_are_loaded() {
        List<String> loaded = bodies.bodies().stream()
                .map(request -> request.path().replace("bodies/", ""))
                .toList();

        assertThat(recommendations.stances())
                .hasSize(105)
                .extracting(request -> request.path().substring(request.path().lastIndexOf('/') + 1))
                .isSubsetOf(loaded);
    }

    @Test
    void no_fate_is_decided_for_a_quotation_without_consent_or_what_still_waits() {
        assertThat(recommendations.fates())
                .extracting(request -> request.body().get("state").asText())
                .containsExactlyInAnyOrder("ANSWERED", "CLOSED", "ESCALATED");
    }

    @Test
    void nobody_answers_in_the_future_and_only_an_accepted_recommendation_needs_no_reason() {
        assertThat(reviews.answers()).extracting(Request::body).allSatisfy(body -> {
            assertThat(LocalDate.parse(body.get("answeredOn").asText())).isBeforeOrEqualTo(TODAY);
            assertThat(body.hasNonNull("rationale")
                            || body.get("outcome").asText().equals("ACCEPTED"))
                    .isTrue();
        });
    }

    @Test
    void a_review_is_due_some_days_after_loading() {
        assertThat(reviews.openings().get(0).body().get("due").asText()).isEqualTo("2026-12-03");
        assertThat(reviews.openings().get(0).body().get("visionVersion").asText())
                .isEqualTo("Versie 2");
    }

    private Stream<Request> all() {
        return Stream.of(
                        bodies.providers(),
                        bodies.bodies(),
                        bodies.entries(),
                        meetings.series(),
                        meetings.plans(),
                        meetings.outcomes(),
                        meetings.endorsements(),
                        meetings.publications(),
                        recommendations.drafts(),
                        recommendations.publications(),
                        recommendations.fates(),
                        reviews.openings(),
                        reviews.answers())
                .flatMap(List::stream);
    }

    private static boolean hasNotice(Request request) {
        return request.body().get("notice").asText().startsWith("Verzonnen voorbeeldinhoud.");
    }
}
