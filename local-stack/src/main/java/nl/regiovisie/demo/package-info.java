/** Loads an invented consultation through the public API, as users would. */
package nl.regiovisie.demo;
