/**
 * Editions: numbered snapshots of what was public about a region, or about the country, that never change, and the
 * documents made of them. Each document is made once and kept.
 */
package nl.regiovisie.recommendation.edition;
