/**
 * Registers many bodies at once from a table: first a look at what it would do, then all of it or nothing. It never shows a
 * body to others and takes no addresses: those are for the bodies themselves to give.
 */
package nl.regiovisie.region.intake;
