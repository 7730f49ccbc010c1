/** Standard words for answers, to choose from and to keep. */
package nl.regiovisie.gateway.work.standard;
