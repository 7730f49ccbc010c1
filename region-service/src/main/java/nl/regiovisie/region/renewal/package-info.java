/**
 * Loads a classification: all regions, and the region of each municipality, from a day on. A steward uploads files, sees
 * what would change and what is wrong, and applies exactly that, or nothing.
 */
package nl.regiovisie.region.renewal;
