/** The first page: what this is, the map, the way to your region, and what is new. */
package nl.regiovisie.gateway.web.home;
