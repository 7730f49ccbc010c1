/** What is wrong with a request: everything at once, in the words of the service's own bundle. */
package nl.regiovisie.platform.check;
