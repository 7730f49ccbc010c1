package nl.regiovisie.region.section;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a vision that others can point at.
 *
 * @param id made by the client; stays the same when the text changes
 * @param text 1–4,000 characters
 */
@Embeddable
@Schema(name = "Passage")
record Passage(@Column(name = "id") UUID id, String text) {}
