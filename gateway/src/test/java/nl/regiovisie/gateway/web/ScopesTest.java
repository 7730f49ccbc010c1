package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScopesTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new Scopes())
            .addNamespaceResolver(new Given())
            .addValueResolver(new Last())
            .addSectionHelper(new UserTagSectionHelper.Factory("card", "card"))
            .build();

    @Test
    void what_is_around_is_found_from_the_inside_out() {
        engine.putTemplate("card", engine.parse("{title}/{#each list}{it}{title}{/each}"));
        String template = "{#for title in titles}{page}{#card title=title list=titles /} {title_count} {/for}";

        assertThat(render(template, Map.of("titles", List.of("a", "b"), "page", "p")))
                .isEqualTo("pa/aaba 1 pb/abbb 2 ");
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_is_nowhere_is_missed_as_always() {
        assertThat(render("{#each titles}{other ?: 'none'}{/each}", Map.of("titles", List.of("a"))))
                .isEqualTo("none");
        assertThatThrownBy(() -> render("{other}", Map.of())).isInstanceOf(TemplateException.class);
    }

    @Test
    void what_a_tag_can_go_without_is_nothing_when_it_is_not_given() {
        engine.putTemplate("card", engine.parse("{#if given:note}({note}){/if}{given:mark ?: '-'}"));

        assertThat(render("{#each titles}{#card note=it /}{#card mark='+' /}{/each}", Map.of("titles", List.of("a"))))
                .isEqualTo("(a)-+");
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothing_is_a_value_too() {
        Map<String, Object> page = new HashMap<>(Map.of("titles", List.of("a")));
        page.put("title", null);

        assertThat(render("{#each titles}{title ?: 'none'}{/each}", page)).isEqualTo("none");
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_is_no_collection_of_names_is_left_to_the_engine() {
        assertThat(render("{#with title}{length}{page}{/with}", Map.of("title", "four", "page", "p")))
                .isEqualTo("4p");
    }

    private String render(String template, Map<String, Object> page) {
        var instance = engine.parse(template).instance();
        page.forEach(instance::data);
        return instance.render();
    }

    /** Is asked when all others were. */
    private final class Last implements ValueResolver {

        @Override
        public int getPriority() {
            return Integer.MIN_VALUE;
        }

        @Override
        public boolean appliesTo(EvalContext name) {
            asked.incrementAndGet();
            return name.getBase() instanceof String && name.getName().equals("length");
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext name) {
            return CompletableFuture.completedFuture(name.getBase().toString().length());
        }
    }
}
