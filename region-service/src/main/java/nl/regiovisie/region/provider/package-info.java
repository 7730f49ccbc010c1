/** Organisations that give youth care, and the region that is primarily responsible for each. */
package nl.regiovisie.region.provider;
