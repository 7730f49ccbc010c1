/** Recommendations: bundled from contributions, worded by an editor, published with a number and never changed after. */
package nl.regiovisie.recommendation.recommendation;
