/** One mail a day, at an hour that the reader chose, with what changed in their region and what waits for them. */
package nl.regiovisie.recommendation.digest;
