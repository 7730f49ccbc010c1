package nl.regiovisie.recommendation.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text; {@code hit} if it was searched for. */
@Schema(name = "SearchSegment")
record Segment(String text, boolean hit) {}
