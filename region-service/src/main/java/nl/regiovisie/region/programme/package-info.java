/** What was set out to be reached in a year, and how far it is. */
package nl.regiovisie.region.programme;
