/**
 * The calendar by mail: who asked for it, and the reminders eight and two weeks before each occasion. Where occasions come
 * from is said by {@link nl.regiovisie.region.subscription.Occasions}.
 */
package nl.regiovisie.region.subscription;
