/** Remarks afterwards: what people say behind their private link, and what the facilitator does with it. */
package nl.regiovisie.gateway.work.remark;
