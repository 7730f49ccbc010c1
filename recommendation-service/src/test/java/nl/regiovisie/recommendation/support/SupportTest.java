package nl.regiovisie.recommendation.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final UUID AUTUMN = new UUID(0, 1);
    private static final UUID WINTER = new UUID(0, 2);
    private static final UUID ELSEWHERE = new UUID(0, 3);
    private static final Scope UTRECHT = new Scope(false, Set.of("JZ22"));
    private static final Scope EVERYWHERE = new Scope(true, Set.of());
    private static final List<HeldMeeting> HELD = List.of(
            new HeldMeeting(AUTUMN, List.of("JZ22", "JZ26")),
            new HeldMeeting(WINTER, List.of("JZ22")),
            new HeldMeeting(ELSEWHERE, List.of("JZ10")));
    private static final List<Role> ROLES =
            List.of(new Role("client", "cliënt"), new Role("caregiver", "mantelzorger"));

    private static final Rule RULE = new Rule(2, 0, 0, 2, 1);

    @Test
    void a_meeting_in_which_it_was_said_twice_counts_once() {
        Support support = support(UTRECHT, said(AUTUMN, "ENDORSED"), said(AUTUMN, "ENDORSED"));

        assertThat(support.meetings()).isOne();
        assertThat(support.contributions()).isEqualTo(2);
    }

    @Test
    void only_meetings_for_a_region_of_the_scope_could_have_named_it() {
        assertThat(support(UTRECHT, said(AUTUMN, "ENDORSED")).meetingsInScope()).isEqualTo(2);
    }

    @Test
    void every_meeting_could_have_named_what_holds_everywhere() {
        assertThat(support(EVERYWHERE, said(AUTUMN, "ENDORSED")).meetingsInScope())
                .isEqualTo(3);
    }

    @Test
    void it_is_never_named_in_more_meetings_than_could_have_named_it() {
        UUID notArrivedYet = new UUID(0, 9);

        Support support = support(UTRECHT, said(ELSEWHERE, "ENDORSED"), said(notArrivedYet, "ENDORSED"));

        assertThat(support.meetings()).isEqualTo(2);
        assertThat(support.meetingsInScope()).isEqualTo(4);
    }

    @Test
    void what_was_sent_in_counts_without_a_meeting() {
        Source sentIn = new Source(null, List.of("JZ22"), List.of("caregiver"), null);

        Support support = support(UTRECHT, said(AUTUMN, "ENDORSED"), sentIn);

        assertThat(support.meetings()).isOne();
        assertThat(support.meetingsInScope()).isEqualTo(2);
        assertThat(support.contributions()).isEqualTo(2);
        assertThat(support.endorsed()).isOne();
        assertThat(support.roles()).extracting(Role::id).containsExactly("client", "caregiver");
    }

    @Test
    void each_kind_of_endorsement_is_counted() {
        Support support = support(
                UTRECHT,
                said(AUTUMN, "ENDORSED"),
                said(AUTUMN, "ENDORSED"),
                said(WINTER, "ENDORSED_WITH_REMARK"),
                said(WINTER, "MINORITY_VIEW"));

        assertThat(support.endorsed()).isEqualTo(2);
        assertThat(support.endorsedWithRemark()).isOne();
        assertThat(support.minorityViews()).isOne();
    }

    @Test
    void regions_of_all_sources_count_once_each() {
        Support support = support(
                UTRECHT,
                new Source(AUTUMN, List.of("JZ22", "JZ26"), List.of(), "ENDORSED"),
                new Source(WINTER, List.of("JZ22"), List.of(), "ENDORSED"));

        assertThat(support.regions()).isEqualTo(2);
    }

    @Test
    void roles_stand_in_their_own_order_and_one_without_a_name_comes_last() {
        Source source = new Source(AUTUMN, List.of("JZ22"), List.of("unheard-of", "caregiver", "client"), "ENDORSED");

        assertThat(support(UTRECHT, source, source).roles())
                .containsExactly(
                        new Role("client", "cliënt"),
                        new Role("caregiver", "mantelzorger"),
                        new Role("unheard-of", "unheard-of"));
    }

    @Test
    void without_sources_there_is_no_support() {
        Support support = support(UTRECHT);

        assertThat(support.meetings()).isZero();
        assertThat(support.meetingsInScope()).isEqualTo(2);
        assertThat(support.contributions()).isZero();
        assertThat(support.roles()).isEmpty();
        assertThat(support.breadth().broad()).isFalse();
    }

    @Test
    void what_was_not_said_in_a_meeting_counts_as_a_contribution_and_not_as_a_meeting() {
        Support support = support(UTRECHT, said(null, "NOT_ASKED"), said(AUTUMN, "ENDORSED"));

        assertThat(support.meetings()).isOne();
        assertThat(support.contributions()).isEqualTo(2);
    }

    @Test
    void roles_that_nobody_heard_are_named() {
        assertThat(support(UTRECHT, said(AUTUMN, "ENDORSED")).rolesNotHeard())
                .containsExactly(new Role("caregiver", "mantelzorger"));
    }

    @Test
    void it_is_broad_when_all_that_the_rule_asks_is_there_and_says_why() {
        Support support = support(UTRECHT, said(AUTUMN, "ENDORSED"), said(WINTER, "ENDORSED_WITH_REMARK"));

        assertThat(support.breadth())
                .isEqualTo(new Breadth(
                        true,
                        List.of(
                                new Breadth.Reason(Breadth.Criterion.MEETINGS, 2, 2, true),
                                new Breadth.Reason(Breadth.Criterion.ENDORSED, 2, 2, true),
                                new Breadth.Reason(Breadth.Criterion.BODIES, 1, 2, true))));
    }

    @Test
    void one_thing_that_is_missing_makes_it_not_broad() {
        Support support = support(UTRECHT, said(AUTUMN, "ENDORSED"), said(WINTER, "MINORITY_VIEW"));

        assertThat(support.breadth().broad()).isFalse();
        assertThat(support.breadth().reasons()).contains(new Breadth.Reason(Breadth.Criterion.ENDORSED, 2, 1, false));
    }

    private static Support support(Scope scope, Source... sources) {
        return Support.of(scope, List.of(sources), new Bodies(1, 1, 4), new Support.Known(HELD, ROLES, RULE));
    }

    private static Source said(UUID meeting, String endorsement) {
        return new Source(meeting, List.of("JZ22"), List.of("client"), endorsement);
    }
}
