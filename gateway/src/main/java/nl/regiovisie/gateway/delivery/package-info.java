/** How pages travel to a browser. */
package nl.regiovisie.gateway.delivery;
