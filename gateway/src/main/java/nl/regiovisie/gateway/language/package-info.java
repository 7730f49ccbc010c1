/** In which language a page is: Dutch, until somebody asks for English. */
package nl.regiovisie.gateway.language;
