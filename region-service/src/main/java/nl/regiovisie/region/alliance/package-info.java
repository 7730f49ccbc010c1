/** Bodies of several organisations that act together. */
package nl.regiovisie.region.alliance;
