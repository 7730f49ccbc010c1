package nl.regiovisie.recommendation.assessment;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a municipality will do.
 *
 * @param text 1–2,000 characters
 * @param owner a function, never a person; or null; 1–200 characters
 * @param quarter by when: {@code 2027-Q1}, or null
 */
@Embeddable
@Schema(name = "Action")
public record Action(String text, String owner, String quarter) {}
