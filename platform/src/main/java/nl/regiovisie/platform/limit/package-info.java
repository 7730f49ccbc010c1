/** How often somebody may do something who says no name. */
package nl.regiovisie.platform.limit;
