/** Reaching a body without knowing its address. */
package nl.regiovisie.region.contact;
