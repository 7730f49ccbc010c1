/** The legal regimes, and what each asks of a regional vision. */
package nl.regiovisie.region.regime;
