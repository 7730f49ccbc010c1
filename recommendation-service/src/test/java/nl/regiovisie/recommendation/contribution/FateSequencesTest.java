package nl.regiovisie.recommendation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regiovisie.events.MeetingEvent.Endorsement;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;

/** Whatever editors do, in whatever order: what was said stays, and always has one fate that can be explained. */
class FateSequencesTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<UUID> RECOMMENDATIONS = List.of(new UUID(1, 1), new UUID(1, 2));

    @Property(tries = 2_000)
    void no_sequence_of_commands_leaves_a_contribution_without_a_fate(
            @ForAll("contributions") Contribution contribution, @ForAll("commands") List<Command> commands) {
        Instant now = PUBLISHED;

        for (Command command : commands) {
            now = now.plusSeconds(1);
            Fate before = contribution.fate();
            Instant since = contribution.fateSince();
            boolean done = command.run(contribution, now);

            assertThat(contribution.fate()).isNotNull();
            assertThat(contribution.fate() == Fate.BUNDLED)
                    .as("bundled, and only then, it names its recommendation")
                    .isEqualTo(contribution.recommendationId() != null);
            if (!done) {
                assertThat(contribution.fate())
                        .as("what is refused changes nothing")
                        .isEqualTo(before);
                assertThat(contribution.fateSince()).isEqualTo(since);
            }
            assertThat(contribution.fateSince()).isBetween(since, now);
            assertThat(contribution.isErased() && contribution.fate() != Fate.BUNDLED)
                    .as("what is erased, and no source, is closed: it never waits again")
                    .isEqualTo(contribution.isErased() && contribution.fate() == Fate.CLOSED);
        }
        assertThat(contribution.id()).isEqualTo(said().outcomeId());
        assertThat(contribution.holdsIn("JZ22")).isTrue();
    }

    @Property(tries = 500)
    void only_its_recommendation_lets_a_bundled_one_go(
            @ForAll("contributions") Contribution contribution, @ForAll("commands") List<Command> commands) {
        contribution.bundle(RECOMMENDATIONS.get(0), PUBLISHED);

        for (Command command : commands) {
            if (command.what != What.RELEASE) {
                command.run(contribution, PUBLISHED.plusSeconds(1));
            }
        }

        assertThat(contribution.recommendationId()).isEqualTo(RECOMMENDATIONS.get(0));
        assertThat(contribution.fate()).isEqualTo(Fate.BUNDLED);
    }

    /** Said in a meeting, or sent in. */
    @Provide
    Arbitrary<Contribution> contributions() {
        return Arbitraries.of(true, false)
                .map(inMeeting -> inMeeting ? Contribution.of(said()) : Contribution.of(sentIn()));
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Command> command = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.of(RECOMMENDATIONS),
                        Arbitraries.of(Fate.class),
                        Arbitraries.of("Daarom.", null))
                .as(Command::new);
        return command.list().ofMaxSize(30);
    }

    private static OutcomePublished said() {
        return new OutcomePublished(
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                "BOTTLENECK",
                "vertrouwen-als-basis",
                "Te veel wisselingen",
                null,
                List.of("client"),
                List.of("JZ22"),
                new Endorsement("ENDORSED", null, null),
                false,
                PUBLISHED);
    }

    private static SentIn sentIn() {
        return new SentIn(
                new UUID(0, 1),
                "BOTTLENECK",
                "vertrouwen-als-basis",
                List.of("privacy"),
                "Te veel wisselingen",
                false,
                "client",
                Level.REGION,
                null,
                List.of("JZ22"),
                null,
                false,
                PUBLISHED);
    }

    enum What {
        DECIDE,
        BUNDLE,
        RELEASE,
        ERASE
    }

    record Command(What what, UUID recommendation, Fate fate, String reason) {

        /** As the services do it. @return whether it was accepted */
        boolean run(Contribution contribution, Instant now) {
            try {
                switch (what) {
                    case DECIDE -> {
                        new FateDecision(fate, reason).check();
                        contribution.decide(fate, reason, now);
                    }
                    case BUNDLE -> {
                        if (contribution.isBundledElsewhere(recommendation)) {
                            return false;
                        }
                        contribution.bundle(recommendation, now);
                    }
                    case RELEASE -> contribution.release(now);
                    case ERASE -> contribution.erase(now);
                    default -> throw new IllegalStateException();
                }
                return true;
            } catch (Invalid | RuleBroken refused) {
                return false;
            }
        }
    }
}
