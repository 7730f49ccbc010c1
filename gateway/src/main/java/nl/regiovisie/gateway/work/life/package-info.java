/** What happens to a recommendation besides being written: councils read it, it is laid aside, withdrawn, put back. */
package nl.regiovisie.gateway.work.life;
