package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every object that a cluster would be given is one that it understands, field by field. */
class ModelsTest {

    @TestFactory
    Stream<DynamicTest> every_object_is_understood() {
        return Stream.of(Overlay.values())
                .flatMap(overlay -> overlay.objects().stream()
                        .map(object -> DynamicTest.dynamicTest(
                                overlay + " " + object.get("kind").asText() + " " + Overlay.name(object),
                                () -> assertThat(Models.read(object)).isNotNull())));
    }

    @Test
    void a_field_that_nobody_knows_is_refused_wherever_it_stands() {
        JsonNode deployment =
                Overlay.LOCAL.objects("Deployment").findFirst().orElseThrow().deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0")).put("imagePulPolicy", "Never");

        assertThatThrownBy(() -> Models.read(deployment)).hasMessageContaining("imagePulPolicy");
    }

    @Test
    void a_field_that_a_custom_object_does_not_have_is_refused() {
        JsonNode topic = Overlay.PRODUCTION
                .objects("KafkaTopic")
                .findFirst()
                .orElseThrow()
                .deepCopy();
        ((ObjectNode) topic.get("spec")).put("partition", 8);

        assertThatThrownBy(() -> Models.read(topic)).hasMessageContaining("partition");
    }
}
