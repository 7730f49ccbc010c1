/** Bodies that look for new people. A vacancy disappears by itself after its last day. */
package nl.regiovisie.region.vacancy;
