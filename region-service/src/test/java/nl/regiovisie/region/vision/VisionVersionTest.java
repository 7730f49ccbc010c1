package nl.regiovisie.region.vision;

import static nl.regiovisie.region.vision.VisionStatus.ADJUSTMENT;
import static nl.regiovisie.region.vision.VisionStatus.ADOPTED;
import static nl.regiovisie.region.vision.VisionStatus.CONSULTATION;
import static nl.regiovisie.region.vision.VisionStatus.DECISION;
import static nl.regiovisie.region.vision.VisionStatus.DRAFT;
import static nl.regiovisie.region.vision.VisionStatus.EVALUATION;
import static nl.regiovisie.region.vision.VisionStatus.EXPIRED;
import static nl.regiovisie.region.vision.VisionStatus.IMPLEMENTATION;
import static nl.regiovisie.region.vision.VisionStatus.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VisionVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final LocalDate STARTED = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate IN_FORCE = LocalDate.of(2027, 3, 1);
    private static final List<String> THREE = List.of("GM0197", "GM0222", "GM0294");

    /** What DOMAIN.md 1.2 draws, and nothing else. */
    private static final Map<VisionStatus, Set<VisionStatus>> LIFE = Map.of(
            PREPARATION, EnumSet.of(DRAFT),
            DRAFT, EnumSet.of(CONSULTATION, DECISION),
            CONSULTATION, EnumSet.of(DRAFT, DECISION),
            DECISION, EnumSet.of(DRAFT),
            ADOPTED, EnumSet.noneOf(VisionStatus.class),
            IMPLEMENTATION, EnumSet.of(EVALUATION, ADJUSTMENT),
            EVALUATION, EnumSet.of(IMPLEMENTATION, ADJUSTMENT),
            ADJUSTMENT, EnumSet.of(IMPLEMENTATION),
            EXPIRED, EnumSet.noneOf(VisionStatus.class));

    static Stream<Arguments> allowed() {
        return pairs(true);
    }

    static Stream<Arguments> forbidden() {
        return pairs(false);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void a_step_of_its_life_is_taken(VisionStatus from, VisionStatus to) {
        VisionVersion version = versionIn(from);

        version.step(new Step(to, dayFor(from), null), THREE, dayFor(from), NOW);

        assertThat(version.status(dayFor(from))).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void any_other_step_is_refused(VisionStatus from, VisionStatus to) {
        VisionVersion version = versionIn(from);

        assertThatThrownBy(() -> version.step(new Step(to, dayFor(from), null), THREE, dayFor(from), NOW))
                .isInstanceOf(RuleBroken.class);
        assertThat(version.status(dayFor(from))).isEqualTo(from);
    }

    @Test
    void it_is_adopted_on_the_day_that_the_last_of_all_decides() {
        VisionVersion version = versionIn(DECISION);

        version.decide("GM0197", adopted(10, 20), NOW);
        version.decide("GM0222", adopted(11, 3), NOW);
        assertThat(version.status(TODAY)).isEqualTo(DECISION);
        version.decide("GM0294", adopted(10, 27), NOW);

        assertThat(version.status(TODAY)).isEqualTo(ADOPTED);
        assertThat(version.plan().adoptedOn()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void one_municipality_that_refuses_keeps_it_from_being_adopted() {
        VisionVersion version = versionIn(DECISION);
        version.decide("GM0197", adopted(10, 20), NOW);
        version.decide("GM0222", decision(DecisionOutcome.REJECTED, 10, 21), NOW);

        version.decide("GM0294", adopted(10, 27), NOW);

        assertThat(version.status(TODAY)).isEqualTo(DECISION);
        assertThat(version.decisions().undecided()).containsExactly("GM0222");
    }

    @Test
    void adopting_with_open_decisions_is_refused_and_names_who_is_open() {
        VisionVersion version = versionIn(DECISION);
        version.decide("GM0222", adopted(10, 20), NOW);

        assertThatThrownBy(() -> version.step(new Step(ADOPTED, TODAY, null), THREE, TODAY, NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.problem().toString())
                                .contains("decisions-open", "GM0197", "GM0294")
                                .doesNotContain("GM0222"));
    }

    @Test
    void a_municipality_outside_the_region_has_no_decision() {
        VisionVersion version = versionIn(DECISION);

        assertThatThrownBy(() -> version.decide("GM0344", adopted(10, 20), NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void back_to_the_draft_everyone_decides_again() {
        VisionVersion version = versionIn(DECISION);
        version.decide("GM0222", adopted(10, 20), NOW);

        version.step(new Step(DRAFT, TODAY, "De raad van Bronckhorst wil meer over vervoer"), THREE, TODAY, NOW);
        version.step(new Step(DECISION, TODAY, null), THREE, TODAY, NOW);

        assertThat(version.decisions().undecided()).containsExactlyElementsOf(THREE);
    }

    @Test
    void an_adopted_version_never_changes() {
        VisionVersion version = versionIn(ADOPTED);

        assertThatThrownBy(() -> version.change(plan("Anders"), NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> version.decide("GM0222", adopted(10, 20), NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(version::requireInTheMaking).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_step_cannot_lie_before_the_one_before_it() {
        VisionVersion version = versionIn(CONSULTATION);

        assertThatThrownBy(() -> version.step(new Step(DRAFT, STARTED.minusDays(1), null), THREE, TODAY, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nobody_can_react_before_the_days_for_it_are_known() {
        VersionPlan undated = new VersionPlan(
                "Visie", STARTED, IN_FORCE, "R", STARTED, null, null, null, null, null, null, null, null, null, false);
        VisionVersion version = VisionVersion.prepare("JZ25", 1, undated, TODAY, NOW);
        version.step(new Step(DRAFT, STARTED, null), THREE, TODAY, NOW);

        assertThatThrownBy(() -> version.step(new Step(CONSULTATION, TODAY, null), THREE, TODAY, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_comes_into_force_and_expires_with_its_period() {
        VisionVersion version = versionIn(ADOPTED);

        assertThat(version.status(LocalDate.of(2026, 12, 31))).isEqualTo(ADOPTED);
        assertThat(version.status(LocalDate.of(2027, 1, 1))).isEqualTo(IMPLEMENTATION);
        assertThat(version.status(LocalDate.of(2030, 12, 31))).isEqualTo(IMPLEMENTATION);
        assertThat(version.status(LocalDate.of(2031, 1, 1))).isEqualTo(EXPIRED);
    }

    @Test
    void it_ends_on_the_day_that_the_next_one_comes_into_force() {
        VisionVersion version = versionIn(ADJUSTMENT);

        version.superseded(LocalDate.of(2029, 1, 1));

        assertThat(version.status(LocalDate.of(2028, 12, 31))).isEqualTo(ADJUSTMENT);
        assertThat(version.status(LocalDate.of(2029, 1, 1))).isEqualTo(EXPIRED);
    }

    @Test
    void work_on_the_next_one_begins_only_after_adoption() {
        assertThatThrownBy(() -> versionIn(CONSULTATION).adjust(TODAY, NOW)).isInstanceOf(RuleBroken.class);

        VisionVersion holding = versionIn(IMPLEMENTATION);
        holding.adjust(IN_FORCE, NOW);

        assertThat(holding.status(IN_FORCE)).isEqualTo(ADJUSTMENT);
    }

    @Test
    void a_vision_of_before_this_platform_is_taken_over_with_everyones_decision() {
        VisionVersion version =
                VisionVersion.takeOver("JZ25", 1, plan("Visie").adoptedOn(LocalDate.of(2026, 4, 7)), THREE, NOW);

        assertThat(version.status(TODAY)).isEqualTo(ADOPTED);
        assertThat(version.decisions().undecided()).isEmpty();
        assertThat(version.decisions().participants()).containsExactlyElementsOf(THREE);
    }

    private static Stream<Arguments> pairs(boolean allowed) {
        return Arrays.stream(VisionStatus.values())
                .flatMap(from -> Arrays.stream(VisionStatus.values())
                        .filter(to -> LIFE.get(from).contains(to) == allowed)
                        .map(to -> Arguments.of(from, to)));
    }

    /** Brought there by the steps that lead there. */
    private static VisionVersion versionIn(VisionStatus status) {
        VisionVersion version = VisionVersion.prepare("JZ25", 2, plan("Visie"), TODAY, NOW);
        if (status == PREPARATION) {
            return version;
        }
        take(version, DRAFT, STARTED);
        if (status == DRAFT) {
            return version;
        }
        take(version, CONSULTATION, STARTED);
        if (status == CONSULTATION) {
            return version;
        }
        take(version, DECISION, STARTED);
        if (status == DECISION) {
            return version;
        }
        THREE.forEach(municipality -> version.decide(municipality, adopted(10, 20), NOW));
        if (status == EVALUATION || status == ADJUSTMENT) {
            version.step(new Step(status, IN_FORCE, null), THREE, IN_FORCE, NOW);
        }
        return version;
    }

    private static void take(VisionVersion version, VisionStatus status, LocalDate day) {
        version.step(new Step(status, day, null), THREE, TODAY, NOW);
    }

    private static LocalDate dayFor(VisionStatus status) {
        return switch (status) {
            case IMPLEMENTATION, EVALUATION, ADJUSTMENT -> IN_FORCE;
            case EXPIRED -> LocalDate.of(2031, 1, 1);
            default -> TODAY;
        };
    }

    private static Decision adopted(int month, int day) {
        return decision(DecisionOutcome.ADOPTED, month, day);
    }

    private static Decision decision(DecisionOutcome outcome, int month, int day) {
        return new Decision(outcome, null, LocalDate.of(2026, month, day), null, null, null, null);
    }

    private static VersionPlan plan(String title) {
        return new VersionPlan(
                title,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2030, 12, 31),
                "WVBJ-2026",
                STARTED,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 12),
                null,
                null,
                false);
    }
}
