/** Where an editor makes editions. */
package nl.regiovisie.gateway.work.edition;
