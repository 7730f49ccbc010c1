/** The page that searches everything that is public. */
package nl.regiovisie.gateway.web.search;
