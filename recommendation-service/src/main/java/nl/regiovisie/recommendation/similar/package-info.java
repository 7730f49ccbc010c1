/** Which texts say about the same, so that an editor sees them side by side. It suggests; people decide. */
package nl.regiovisie.recommendation.similar;
