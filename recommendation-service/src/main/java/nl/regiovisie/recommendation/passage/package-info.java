/** From a passage of a vision back to the recommendations that led to it. */
package nl.regiovisie.recommendation.passage;
