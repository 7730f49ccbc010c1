package nl.regiovisie.recommendation.summary;

import nl.regiovisie.recommendation.edition.content.Snapshot;

/**
 * What is public about a region now.
 *
 * @param json the summary, as the API answers it
 * @param mark differs whenever the content does
 */
record Current(Snapshot snapshot, String json, String mark) {}
