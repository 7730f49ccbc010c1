/**
 * What is public about a region as of now, for the councils of its municipalities: as JSON, and as the documents that an
 * edition has, which say of themselves that they are none.
 */
package nl.regiovisie.recommendation.summary;
