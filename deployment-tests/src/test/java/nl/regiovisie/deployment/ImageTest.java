package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an image is made of and started with fits together. */
class ImageTest {

    private static final Pattern RUN =
            Pattern.compile("(?m)^RUN \\[\"java\", .*\"-XX:AOTCacheOutput=(\\S+)\", .*\"(\\S+)\"]$");
    private static final Pattern START = Pattern.compile("(?m)^ENTRYPOINT \\[\"java\", \"-XX:AOTCache=(\\S+)\", .*]$");

    private final String dockerfile = Checkout.text("docker/Dockerfile");

    @Test
    void it_starts_with_the_classes_that_were_made_ready_by_a_program_that_is_there() {
        MatchResult run = only(RUN);

        assertThat(only(START).group(1)).isEqualTo(run.group(1));
        assertThat(Checkout.path("platform/src/main/java/" + run.group(2).replace('.', '/') + ".java"))
                .exists();
    }

    @Test
    void the_classes_are_made_ready_with_the_flags_that_it_starts_with() {
        assertThat(dockerfile.indexOf("ENV JDK_JAVA_OPTIONS"))
                .isPositive()
                .isLessThan(only(RUN).start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region-service", "meeting-service", "recommendation-service", "gateway"})
    void it_has_the_list_of_what_is_in_it_which_is_written_after_the_folder_was_made(String application) {
        assertThat(dockerfile).contains("COPY quarkus-run.jar bom.json ./");
        assertThat(Checkout.text(application + "/pom.xml"))
                .containsSubsequence(
                        "<artifactId>quarkus-maven-plugin</artifactId>",
                        "<artifactId>cyclonedx-maven-plugin</artifactId>");
    }

    private MatchResult only(Pattern pattern) {
        List<MatchResult> found = pattern.matcher(dockerfile).results().toList();
        assertThat(found).as(pattern.pattern()).hasSize(1);
        return found.get(0);
    }
}
