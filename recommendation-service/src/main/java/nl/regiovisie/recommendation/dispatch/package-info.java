/** Who gets which edition, how far that is, and what they answered. */
package nl.regiovisie.recommendation.dispatch;
