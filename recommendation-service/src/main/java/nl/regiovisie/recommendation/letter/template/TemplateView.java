package nl.regiovisie.recommendation.letter.template;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template as the API shows it.
 *
 * @param version of its words: letters remember with which they were made
 * @param retired whether no new letter can be made with it
 */
@Schema(name = "LetterTemplate", description = "De woorden waarmee een brief aan een gemeenteraad begint")
record TemplateView(UUID id, String title, String subject, String text, boolean retired, int version) {}
