/**
 * The summary of a region, for the councils of its municipalities: what people recommended, how widely that is
 * supported, what each municipality answered and what is still open; as JSON, and as a tagged PDF (PDF/UA-1).
 *
 * <p>{@code SummaryPage} makes a page of it; package {@code print} makes a document of that page, once.
 */
package nl.regiovisie.recommendation.summary;
