/** Queries that hold only the conditions that were asked for. */
package nl.regiovisie.recommendation.check;
