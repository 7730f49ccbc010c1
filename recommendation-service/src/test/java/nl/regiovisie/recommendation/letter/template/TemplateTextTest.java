package nl.regiovisie.recommendation.letter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    private static final String WHOLE = "Wij zijn [raad].\n\n[eigen woorden]\n[aanbevelingen]\nDag.";

    @Test
    void placeholders_become_what_they_stand_for_and_all_else_stays() {
        assertThat(TemplateText.filled(
                        "[Gemeente] en [ raad ], niet [iets anders] of [regio]",
                        Map.of(Placeholder.MUNICIPALITY, "’t $1 \\ [raad]", Placeholder.BODY, "De Brug")))
                .isEqualTo("’t $1 \\ [raad] en De Brug, niet [iets anders] of [regio]");
    }

    @Test
    void each_line_is_a_paragraph_and_empty_ones_are_none() {
        assertThat(TemplateText.paragraphs(" een \n\n \ntwee\r\ndrie")).containsExactly("een", "twee", "drie");
    }

    @Test
    void only_what_makes_paragraphs_stands_alone() {
        assertThat(TemplateText.alone("[Eigen Woorden]")).contains(Placeholder.OWN_WORDS);
        assertThat(TemplateText.alone("[gemeente]")).isEmpty();
        assertThat(TemplateText.alone("zie [aanbevelingen]")).isEmpty();
        assertThat(TemplateText.alone("[onbekend]")).isEmpty();
    }

    @Test
    void a_whole_template_is_taken() {
        new TemplateDraft("Vraag", "Aan [gemeente]", WHOLE, false).check();
    }

    @Test
    void a_placeholder_that_nobody_knows_is_named() {
        assertWrong("Aan [wethouder]", WHOLE + "[gemeentenaam]")
                .extracting(FieldError::field)
                .containsExactly("subject", "text");
        assertWrong("Aan u", WHOLE + "[gemeentenaam]")
                .first()
                .satisfies(
                        error -> assertThat(error.message()).contains("[gemeentenaam]", "[gemeente], [regio], [raad]"));
    }

    @Test
    void what_a_council_writes_comes_into_the_letter_once() {
        assertWrong("Aan u", "[eigen woorden]\n[eigen woorden]")
                .extracting(FieldError::message)
                .satisfiesExactly(
                        twice -> assertThat(twice).contains("[eigen woorden]", "2 keer"),
                        missing -> assertThat(missing).contains("[aanbevelingen]", "0 keer"));
    }

    @Test
    void what_makes_paragraphs_needs_a_line_and_a_text() {
        assertWrong("[aanbevelingen]", "Hier: [eigen woorden]\n[aanbevelingen]")
                .extracting(FieldError::field)
                .containsExactly("subject", "text");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> new TemplateDraft(" ", "een\ntwee", null, false).check())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.problem().errors())
                                .extracting(FieldError::field)
                                .containsExactly("title", "text", "subject"));
    }

    private static AbstractListAssert<?, ?, FieldError, ObjectAssert<FieldError>> assertWrong(
            String subject, String text) {
        return assertThatThrownBy(() -> new TemplateDraft("Vraag", subject, text, false).check())
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(wrong -> wrong.problem().errors())
                .asInstanceOf(InstanceOfAssertFactories.list(FieldError.class));
    }
}
