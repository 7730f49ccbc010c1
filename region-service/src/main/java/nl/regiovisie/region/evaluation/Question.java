package nl.regiovisie.region.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that participation bodies are asked.
 *
 * @param id made by the client
 * @param text 1–1,000 characters
 */
@Embeddable
@Schema(name = "EvaluationQuestion")
record Question(@Column(name = "id") UUID id, String text) {}
