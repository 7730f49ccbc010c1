package nl.regiovisie.recommendation.thesaurus;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concept as the API shows it. */
@Schema(name = "Concept")
record ConceptView(String id, List<String> terms, Instant changedAt, int version) {}
