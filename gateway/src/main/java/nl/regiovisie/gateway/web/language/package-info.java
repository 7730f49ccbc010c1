/** Choosing the language of the pages. */
package nl.regiovisie.gateway.web.language;
