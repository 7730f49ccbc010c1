/** Lists in the order of names, page by page. */
package nl.regiovisie.region.naming;
