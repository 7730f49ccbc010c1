/** The consultation in figures: for the country, and for each region beside the others. */
package nl.regiovisie.recommendation.figure;
